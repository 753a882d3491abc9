"""What the operations of the document do, one module for each resource.

A module registers its functions in `registry` by being imported; every module of this folder is imported.
"""

import importlib
import pkgutil


def register() -> None:
    """Imports every module of this folder."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
