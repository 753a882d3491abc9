"""What all tests share: how hard Hypothesis tries, Prism, and the option that rewrites the golden files."""

import os

import pytest
from hypothesis import HealthCheck, settings
from prism import prism

__all__ = ["prism"]  # a fixture: one Prism serves the tests of all languages

# In CI the same examples every time. Elsewhere new ones, and the failures of last time first.
settings.register_profile(
    "rtkgen",
    deadline=None,  # the first example of a model builds its validator
    derandomize=bool(os.environ.get("CI")),
    database=None if os.environ.get("CI") else settings.default.database,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture],
    print_blob=True,
)
settings.load_profile("rtkgen")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="Rewrite the golden files instead of comparing them.")
