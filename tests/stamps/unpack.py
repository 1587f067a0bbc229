#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the file that the program carries back into what the training goes on from.

unpack.py --weights stamp_weights.bin --out FOLDER [--cuts CUTS...] [--views VIEWS...]

Writes finder.pt, aligner.pt, reader.pt, spotter.pt, lines.pt and judge.pt. The file has no
normalisation any more; what it did is found again for the reader from how its layers answer the cuts, and for
those that spot letters from views, so that they say the same as before, and training starts where it ended. Without them they are good for export alone, as the
others are.
"""
import argparse
import os
import struct

import numpy as np
import torch

import nets
import train_reader
import train_spotter
import words


class Bytes:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        values = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return values

    def array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def bfloat(self, *shape):
        bits = self.array("<u2", int(np.prod(shape))).astype("<u4") << 16
        return torch.from_numpy(bits.view("<f4").reshape(shape).copy())

    def floats(self, count):
        return torch.from_numpy(self.array("<f4", count).copy())


def fill_step(step, source):
    _, kernel, _, _, _, _, inputs, outputs, _ = source.take("<6BHHH")
    if step.kind == nets.DEPTHWISE:
        weight = source.bfloat(kernel, kernel, outputs).permute(2, 0, 1)[:, None]
    else:
        weight = source.bfloat(kernel, kernel, inputs, outputs).permute(3, 2, 0, 1)
    bias = source.floats(outputs)
    step.filter.weight.copy_(weight)
    if step.norm is None:
        step.filter.bias.copy_(bias)
    else:
        step.norm.bias.copy_(bias)
        step.norm.running_var.fill_(1 - step.norm.eps)
        step.norm.weight.fill_(1)


def fill_dense(dense, source):
    source.take("<6BHHH")
    outputs, (channels, height, width) = dense.filter.out_features, dense.shape
    weight = source.bfloat(height, width, channels, outputs).permute(3, 2, 0, 1)
    dense.filter.weight.copy_(weight.reshape(outputs, -1))
    dense.filter.bias.copy_(source.floats(outputs))


def fill(net, source):
    source.take("<I")
    for part in list(net.steps) + list(getattr(net, "dense", [])):
        (fill_dense if isinstance(part, nets.Dense) else fill_step)(part, source)
    return net.eval()


def normalise(net, x):
    """Gives each normalisation the mean and the spread of what comes to it, and its scale so that
    the sum is the same."""
    before = None
    for step in net.steps:
        if step.norm is None:
            break
        made = step.filter(x)
        mean, variance = made.mean((0, 2, 3)), made.var((0, 2, 3))
        bias = step.norm.bias - step.norm.running_mean
        step.norm.running_mean.copy_(mean)
        step.norm.running_var.copy_(variance)
        step.norm.weight.copy_(torch.sqrt(variance + step.norm.eps))
        step.norm.bias.copy_(bias + mean)
        before, x = x, step(x, before)


def some_cuts(names):
    """As many of labels and of others as a batch of the training has, changed as there."""
    images, labels = train_reader.load_cuts(names)
    rng = np.random.default_rng(1)
    chosen = np.concatenate([rng.choice(np.flatnonzero(labels > 0), 400), rng.choice(np.flatnonzero(labels == 0), 600)])
    x = torch.from_numpy(images[chosen]).permute(0, 3, 1, 2).float() / 255
    return train_reader.changed(x, torch.Generator().manual_seed(1))


def some_views(names):
    views, rng = train_spotter.Views(names), np.random.default_rng(1)
    x, _, _ = train_spotter.batch_of(views, rng.choice(len(views), 300), rng)
    return train_spotter.changed(x, torch.Generator().manual_seed(1))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--cuts", nargs="+")
    parser.add_argument("--views", nargs="+")
    options = parser.parse_args()
    source = Bytes(open(options.weights, "rb").read())
    source.take("<4sI")
    with torch.no_grad():
        filled = {"finder": fill(nets.Finder(), source), "aligner": fill(nets.Aligner(), source),
                  "reader": fill(nets.Reader(train_reader.SIDE, train_reader.SIDE, len(words.LABELS)), source),
                  "spotter": fill(nets.Spotter(), source), "lines": fill(nets.Spotter(), source),
                  "judge": fill(nets.Spotter(**nets.JUDGE), source)}
        cuts, views = options.cuts and some_cuts(options.cuts), options.views and some_views(options.views)
        for name, shown in (("reader", cuts), ("spotter", views), ("lines", views), ("judge", views)):
            if shown is None:
                continue
            before = filled[name](shown)
            normalise(filled[name], shown)
            print(name, "differs by", (filled[name](shown) - before).abs().max().item())
    for name, net in filled.items():
        torch.save(net.state_dict(), os.path.join(options.out, name + ".pt"))


if __name__ == "__main__":
    main()
