"""One independent stream of random numbers per named purpose, so that a change here moves nothing there."""

import random
import zlib

import numpy as np

from .settings import SEED


def stream(*name: object) -> np.random.Generator:
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([SEED, _number(name)])))


def words(*name: object) -> random.Random:
    return random.Random(SEED * 1_000_003 + _number(name))


def _number(name: tuple) -> int:
    return zlib.crc32("/".join(map(str, name)).encode())
