#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes trained networks as the file that the program carries.

export.py --finder finder.pt [--aligner aligner.pt [--reader reader.pt --spotter spotter.pt --lines lines.pt
          [--judge judge.pt]]]
          --out stamp_weights.bin [--vectors FILE]

--vectors also writes what the networks give for drawn numbers, for tests/test_stamp_net.c.
With the finder alone, or with the aligner, the file is what the next step of the training needs.
"""
import argparse
import os

import torch

import nets
import train_aligner
import train_reader
import words


def load(options):
    finder = nets.Finder()
    finder.load_state_dict(torch.load(options.finder))
    found = [finder]
    if options.aligner:
        aligner = nets.Aligner()
        aligner.load_state_dict(torch.load(options.aligner))
        found.append(aligner)
    if options.reader:
        reader = nets.Reader(train_reader.SIDE, train_reader.SIDE, len(words.LABELS))
        reader.load_state_dict(torch.load(options.reader))
        found.append(reader)
    for file in (options.spotter, options.lines) if options.spotter else ():
        spotter = nets.Spotter()
        spotter.load_state_dict(torch.load(file))
        found.append(spotter)
    if options.judge:
        found.append(nets.grow(nets.Spotter(**nets.JUDGE), torch.load(options.judge)))
    return [net.eval() for net in found]


def drawn(count):
    """The numbers of a linear congruential generator, 0 to 1; the C test draws the same."""
    value, out = 1, []
    for _ in range(count):
        value = (value * 1103515245 + 12345) & 0x7fffffff
        out.append((value >> 16) / 32767)
    return torch.tensor(out)


def vectors(found):
    """The outputs of each network, with the rounded weights, as lines of C."""
    shapes = [(40, 56), (train_aligner.SIDE, train_aligner.SIDE), (train_reader.SIDE, train_reader.SIDE), (40, 56), (40, 56), (40, 56)]
    lines = []
    for net, (height, width) in zip(found, shapes):
        nets.round_weights(net)
        image = drawn(height * width * 2).reshape(1, height, width, 2).permute(0, 3, 1, 2)
        with torch.no_grad():
            out = net(image)
        if out.dim() == 4:  # the cell in the middle
            out = out[:, :, out.shape[2] // 2, out.shape[3] // 2]
        lines.append("    {" + ", ".join(f"{v:.5f}F" for v in out[0].tolist()) + "},")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--finder", required=True)
    parser.add_argument("--aligner")
    parser.add_argument("--reader", help="needs --aligner")
    parser.add_argument("--spotter", help="needs --reader and --lines")
    parser.add_argument("--lines", help="the spotter for lines of text; may be the same")
    parser.add_argument("--judge", help="the larger spotter; needs --lines")
    parser.add_argument("--out", required=True)
    parser.add_argument("--vectors", help="a file of C to write")
    options = parser.parse_args()
    found = load(options)
    nets.write_weights(options.out, found)
    print(options.out, os.path.getsize(options.out), "bytes,", [sum(p.numel() for p in net.parameters()) for net in found], "numbers")
    if options.vectors:
        with open(options.vectors, "w") as out:
            out.write("/* SPDX-License-Identifier: GPL-3.0-or-later\n *\n * What PyTorch gives for the drawn numbers; export.py --vectors wrote it. */\n"
                      "#include <extractors/stamp_networks.h>\n\n/* clang-format off */\nstatic const float expected[STAMP_NETWORKS][64] = {\n" + "\n".join(vectors(found)) +
                      "\n};\n/* clang-format on */\n")


if __name__ == "__main__":
    main()
