"""The packages against the official SDKs. Run it with `make bench`; README.md tells what is measured and how."""
