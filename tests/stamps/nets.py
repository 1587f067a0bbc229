# SPDX-License-Identifier: GPL-3.0-or-later
"""The networks of the detector, and how they are written for extractors/stamp_net.c."""
import struct

import torch
from torch import nn
from torch.nn import functional

CELL = 8          # pixels of a cell of the finder
SIZE_UNIT = 24.0  # sizes are logarithms of shares of this
CONVOLUTION, DEPTHWISE, DENSE = range(3)


class Step(nn.Module):
    """A convolution with its normalisation, which is folded into it on export."""

    def __init__(self, inputs, outputs, kernel=3, stride=1, dilation=1, depthwise=False, relu=True,
                 residual=False, normalised=True):
        super().__init__()
        self.kind = DEPTHWISE if depthwise else CONVOLUTION
        self.relu, self.residual = relu, residual
        self.filter = nn.Conv2d(inputs, outputs, kernel, stride, dilation * (kernel // 2), dilation,
                                groups=inputs if depthwise else 1, bias=not normalised)
        self.norm = nn.BatchNorm2d(outputs) if normalised else None

    def forward(self, x, shortcut=None):
        x = self.filter(x)
        if self.norm is not None:
            x = self.norm(x)
        if self.residual:
            x = x + shortcut
        return functional.relu(x) if self.relu else x

    def folded(self):
        """Weights and biases without normalisation."""
        weight = self.filter.weight.detach()
        if self.norm is None:
            return weight, self.filter.bias.detach()
        scale = self.norm.weight.detach() / torch.sqrt(self.norm.running_var + self.norm.eps)
        return weight * scale[:, None, None, None], self.norm.bias.detach() - self.norm.running_mean * scale

    def packed(self):
        weight, bias = self.folded()
        c = self.filter
        if self.kind == DEPTHWISE:
            ordered = weight[:, 0].permute(1, 2, 0)     # row, column, channel
        else:
            ordered = weight.permute(2, 3, 1, 0)        # row, column, input, output
        head = struct.pack("<6BHHH", self.kind, c.kernel_size[0], c.stride[0], c.dilation[0], self.relu,
                           self.residual, c.in_channels, c.out_channels, 0)
        return head + bfloat(ordered) + bias.numpy().astype("<f4").tobytes()


class Dense(nn.Module):
    def __init__(self, channels, height, width, outputs, relu):
        super().__init__()
        self.shape, self.relu = (channels, height, width), relu
        self.filter = nn.Linear(channels * height * width, outputs)

    def forward(self, x):
        x = self.filter(x.flatten(1))
        return functional.relu(x) if self.relu else x

    def packed(self):
        outputs = self.filter.out_features
        # Rows of the image, columns, channels, outputs.
        ordered = self.filter.weight.detach().reshape(outputs, *self.shape).permute(2, 3, 1, 0)
        head = struct.pack("<6BHHH", DENSE, 1, 1, 1, self.relu, 0, self.filter.in_features, outputs, 0)
        return head + bfloat(ordered) + self.filter.bias.detach().numpy().astype("<f4").tobytes()


def rounded_bits(values):
    """float32 to the upper half of its bits, to the nearest."""
    bits = values.contiguous().numpy().astype("<f4").view("<u4")
    return ((bits.astype("u8") + 0x7fff + ((bits >> 16) & 1)) >> 16).astype("<u2")


def bfloat(values):
    return rounded_bits(values).tobytes()


def round_weights(net):
    """Gives the network the weights that its file has."""
    with torch.no_grad():
        for module in net.modules():
            if isinstance(module, Dense):
                w = module.filter.weight
                w.copy_(torch.from_numpy((rounded_bits(w.detach()).astype("<u4") << 16).view("<f4").copy()))
            elif isinstance(module, Step):
                weight, bias = module.folded()
                module.norm = None
                weight = torch.from_numpy((rounded_bits(weight).astype("<u4") << 16).view("<f4").copy())
                module.filter.weight.copy_(weight)
                module.filter.bias = nn.Parameter(bias.clone())
    return net


class Finder(nn.Module):
    """A page to cells: found, offset x and y, width, height, cosine, sine, nine unused."""

    def __init__(self, width=48, dilations=(1, 2, 4, 8, 2, 1)):
        super().__init__()
        self.steps = nn.ModuleList([Step(2, 16, stride=2), Step(16, 16, stride=2), Step(16, width, stride=2)])
        for dilation in dilations:
            self.steps.append(Step(width, width, dilation=dilation, depthwise=True))
            self.steps.append(Step(width, width, kernel=1, residual=True))
        self.steps.append(Step(width, 16, kernel=1, relu=False, normalised=False))
        with torch.no_grad():
            self.steps[-1].filter.bias[0] = -4.0

    def forward(self, x):
        before = None
        for step in self.steps:  # a residual step adds what the step before it was given
            before, x = x, step(x, before)
        return x

    def packed(self):
        return struct.pack("<I", len(self.steps)) + b"".join(step.packed() for step in self.steps)


class Aligner(nn.Module):
    """A rough cut to: offset x and y, width, height, cosine and sine of four times the turn, label, eight directions, one unused."""

    def __init__(self, side=64, hidden=128):
        super().__init__()
        self.steps = nn.ModuleList([Step(2, 16, stride=2), Step(16, 32), Step(32, 48, stride=2), Step(48, 64, stride=2),
                                    Step(64, 64), Step(64, 96, stride=2)])
        self.dense = nn.ModuleList([Dense(96, side // 16, side // 16, hidden, True), Dense(hidden, 1, 1, 16, False)])

    def forward(self, x):
        for step in self.steps:
            x = step(x)
        return self.dense[1](self.dense[0](x))

    def packed(self):
        parts = list(self.steps) + list(self.dense)
        return struct.pack("<I", len(parts)) + b"".join(part.packed() for part in parts)


class Reader(nn.Module):
    """A cut to the logits of the labels, 0 being none of them."""

    def __init__(self, height, width, labels, widths=(16, 32, 48, 64, 96), hidden=96):
        super().__init__()
        a, b, c, d, e = widths
        self.steps = nn.ModuleList([
            Step(2, a), Step(a, b, stride=2), Step(b, c, stride=2), Step(c, c), Step(c, d, stride=2), Step(d, d),
            Step(d, e, stride=2)])
        self.drop = nn.Dropout(0.3)
        outputs = -(-labels // 16) * 16
        self.dense = nn.ModuleList([Dense(e, height // 16, width // 16, hidden, True), Dense(hidden, 1, 1, outputs, False)])

    def forward(self, x):
        for step in self.steps:
            x = step(x)
        x = self.dense[0](self.drop(x))
        return self.dense[1](self.drop(x))

    def packed(self):
        parts = list(self.steps) + list(self.dense)
        return struct.pack("<I", len(parts)) + b"".join(part.packed() for part in parts)


class Spotter(nn.Module):
    """A view to cells of 4 x 4 pixels: the logits of the characters, the logarithm of the letter's size,
    its middle's x and y, and eight unused."""
    CLASSES = 53

    def __init__(self, width=64, dilations=(1, 1, 2, 2), blocks=((1, 2), (1, 4))):
        super().__init__()
        self.steps = nn.ModuleList([Step(2, 16, stride=2), Step(16, 32, stride=2), Step(32, width)])
        self.steps.extend(Step(width, width, dilation=dilation) for dilation in dilations[1:])
        for first, second in blocks:
            self.steps.append(Step(width, width, dilation=first))
            self.steps.append(Step(width, width, dilation=second, residual=True))
            nn.init.zeros_(self.steps[-1].norm.weight)  # at first a block changes nothing
        self.steps.append(Step(width, 64, kernel=1, relu=False, normalised=False))
        with torch.no_grad():
            self.steps[-1].filter.bias[0] = 3.0

    def forward(self, x):
        before = None
        for step in self.steps:  # a residual step adds what the step before it was given
            before, x = x, step(x, before)
        return x

    def packed(self):
        return struct.pack("<I", len(self.steps)) + b"".join(step.packed() for step in self.steps)


# The spotter that looks again at what the smaller one believes in.
JUDGE = dict(width=96, blocks=((1, 2), (1, 4), (1, 2)))


def grow(net, state):
    """Makes a spotter say what a smaller one with that state said: what is new has no weight yet in what
    was there, and new blocks, which stand before the last step, change nothing."""
    own, last, old_last = net.state_dict(), len(net.steps) - 1, max(int(k.split(".")[1]) for k in state)
    with torch.no_grad():
        for name, old in state.items():
            new = own[name.replace(f"steps.{old_last}.", f"steps.{last}.")]
            if old.dim() > 1:
                new[:len(old)] = 0
            if old.dim() > 0:
                new[tuple(slice(0, n) for n in old.shape)] = old
    return net


def write_weights(path, nets):
    with open(path, "wb") as out:
        out.write(b"MSW1" + struct.pack("<I", len(nets)))
        for net in nets:
            out.write(net.packed())
