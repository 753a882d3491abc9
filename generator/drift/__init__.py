"""Whether upstream has moved, and what a change of the document does to users.

Readers turn a page, our document or an official OpenAPI file into one tree of facts (`facts`); one comparison of two
such trees (`compare`) serves drift and snapshots. `diff` compares two versions of our document for users of the
packages. Both give findings (`findings`), which `reports` prints. Nothing here knows the emitters.
"""
