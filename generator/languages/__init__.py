"""The languages that packages are made for, one module each."""
