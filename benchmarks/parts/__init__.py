"""One module for each part of the benchmark: who takes part, what is measured, and the targets."""
