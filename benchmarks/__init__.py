"""This package against the official SDK. Run it with `make bench`; README.md tells what is measured and how."""
