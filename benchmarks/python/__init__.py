"""The Python contenders. Each file is a program, run by the interpreter of the contender's own environment."""
