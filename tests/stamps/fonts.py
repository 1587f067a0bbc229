# SPDX-License-Identifier: GPL-3.0-or-later
"""Fonts, split between training, validation and test.

Families that share outlines (M+ and what was made from it, the IPA fonts, the Arphic fonts, the
brush fonts of Aoyagi Kouzan, Klee and WenKai) stand on one side together. All are packages of
Debian 12; README.md lists them. A font that is not installed is an error: another set of fonts
would give other pages for the same seed.
"""
import functools

from PIL import ImageFont

ROOT = "/usr/share/fonts/"
TEX = "/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol/"

# name: (file, index, weight of being chosen). Kanji.
KANJI = {
    "train": {
        "mplus1-black": ("opentype/mplus/Mplus1-Black.otf", 0, 2),
        "mplus1-bold": ("opentype/mplus/Mplus1-Bold.otf", 0, 2),
        "mplus1-regular": ("opentype/mplus/Mplus1-Regular.otf", 0, 1),
        "mplus2-light": ("opentype/mplus/Mplus2-Light.otf", 0, 1),
        "ume-hgo5": ("truetype/horai-umefont/ume-hgo5.ttf", 0, 2),
        "ume-tgo4": ("truetype/horai-umefont/ume-tgo4.ttf", 0, 1),
        "ume-pmo3": ("truetype/horai-umefont/ume-pmo3.ttf", 0, 2),
        "konatu": ("truetype/konatu/Konatu.ttf", 0, 1),
        "ipaexg": ("opentype/ipaexfont-gothic/ipaexg.ttf", 0, 2),
        "ipaexm": ("opentype/ipaexfont-mincho/ipaexm.ttf", 0, 3),
        "migu-bold": ("truetype/migmix/migu-1c-bold.ttf", 0, 1),
        "motoya-cedar": ("truetype/motoya-l-cedar/MTLc3m.ttf", 0, 2),
        "motoya-maruberi": ("truetype/motoya-l-maruberi/MTLmr3m.ttf", 0, 2),
        "noto-sans-black": ("opentype/noto/NotoSansCJK-Black.ttc", 0, 2),
        "noto-sans-bold": ("opentype/noto/NotoSansCJK-Bold.ttc", 0, 2),
        "noto-sans": ("opentype/noto/NotoSansCJK-Regular.ttc", 0, 2),
        "noto-sans-light": ("opentype/noto/NotoSansCJK-Light.ttc", 0, 1),
        "kouzan-kaisho": ("truetype/kouzan-mouhitsu/kouzan-mouhitsu.ttf", 0, 4),
        "kouzan-t": ("truetype/aoyagi-kouzan-t/AoyagiKouzanT.ttf", 0, 2),
        "soseki": ("truetype/aoyagi-soseki/aoyagi-soseki.ttf", 0, 4),
        "sousho": ("truetype/kouzan-mouhitsu/KouzanBrushFontSousyo.ttf", 0, 1),
        "kiloji": ("truetype/kiloji/kiloji.ttf", 0, 2),
        "kiloji-bold": ("truetype/kiloji/kiloji_b.ttf", 0, 2),
        "yoz": ("truetype/yozvox-yozfont/YOzRE_.ttf", 0, 2),
        "yoz-bold": ("truetype/yozvox-yozfont/YOzBA_.ttf", 0, 2),
        "klee": ("truetype/klee/KleeOne-SemiBold.ttf", 0, 2),
        "wenkai-bold": ("truetype/lxgw-wenkai/LXGWWenKai-Bold.ttf", 0, 2),
        "tw-kai": ("truetype/cns11643/TW-Kai-98_1.ttf", 0, 3),
        "reggae": ("truetype/reggae/ReggaeOne-Regular.ttf", 0, 2),
        "rocknroll": ("truetype/rocknroll/RocknRollOne-Regular.ttf", 0, 2),
        "train-one": ("truetype/train/TrainOne-Regular.ttf", 0, 1),
        "wqy-zenhei": ("truetype/wqy/wqy-zenhei.ttc", 0, 1),
        # Chinese and Korean: without all of the Japanese forms, but with other strokes.
        "cwtex-ming": ("truetype/cwtex/cwming.ttf", 0, 2),
        "cwtex-kai": ("truetype/cwtex/cwkai.ttf", 0, 1),
        "cwtex-fangsong": ("truetype/cwtex/cwfs.ttf", 0, 2),
        "cwtex-yen": ("truetype/cwtex/cwyen.ttf", 0, 1),
        "un-batang": ("truetype/unfonts-core/UnBatang.ttf", 0, 2),
        "un-batang-bold": ("truetype/unfonts-core/UnBatangBold.ttf", 0, 1),
        "un-gungseo": ("truetype/unfonts-core/UnGungseo.ttf", 0, 2),
        "baekmuk-batang": ("truetype/baekmuk/batang.ttf", 0, 1),
        "babelstone": ("truetype/babelstone/BabelStoneHan.ttf", 0, 2),
        "tw-sung": ("truetype/cns11643/TW-Sung-98_1.ttf", 0, 2),
        "ipamj": ("truetype/ipamj/ipamjm.ttf", 0, 1),
        "wenkai-light": ("truetype/lxgw-wenkai/LXGWWenKai-Light.ttf", 0, 2),
        "nanum-gothic": ("truetype/nanum/NanumGothicExtraBold.ttf", 0, 1),
        "nanum-barun": ("truetype/nanum/NanumBarunGothicLight.ttf", 0, 1),
        "nanum-myeongjo": ("truetype/nanum/NanumMyeongjo-YetHangul.ttf", 0, 2),
        "un-dotum": ("truetype/unfonts-core/UnDotum.ttf", 0, 1),
        "un-shinmun": ("truetype/unfonts-extra/UnShinmun.ttf", 0, 2),
        "d2coding": ("truetype/naver-d2coding/D2Coding-Ver1.3.2-20180524-all.ttc", 0, 1),
        "smiley": ("truetype/smiley-sans/SmileySans-Oblique.ttf", 0, 2),
        "fandol-fang": (TEX + "FandolFang-Regular.otf", 0, 2),
        "fandol-hei": (TEX + "FandolHei-Bold.otf", 0, 1),
        "fandol-kai": (TEX + "FandolKai-Regular.otf", 0, 2),
        "fandol-song": (TEX + "FandolSong-Bold.otf", 0, 2),
    },
    "validation": {
        "hanazono": ("truetype/hanazono/HanaMinA.ttf", 0, 1),
        "dejima": ("truetype/dejima-mincho/dejima-mincho-r227.ttf", 0, 1),
        "sawarabi-gothic": ("truetype/sawarabi-gothic/sawarabi-gothic-medium.ttf", 0, 1),
        "yusei": ("truetype/yusei-magic/YuseiMagic-Regular.ttf", 0, 1),
        "bizud-mincho": ("truetype/bizud-mincho/BIZUDMincho-Regular.ttf", 0, 1),
        "wqy-microhei": ("truetype/wqy/wqy-microhei.ttc", 0, 1),
        "dotgothic": ("truetype/dotgothic16/DotGothic16-Regular.ttf", 0, 1),
        "stroke-orders": ("truetype/kanjistrokeorders/KanjiStrokeOrders_v4.003.ttf", 0, 1),
    },
    "test": {
        "noto-serif-black": ("opentype/noto/NotoSerifCJK-Black.ttc", 0, 1),
        "noto-serif-bold": ("opentype/noto/NotoSerifCJK-Bold.ttc", 0, 1),
        "noto-serif": ("opentype/noto/NotoSerifCJK-Regular.ttc", 0, 1),
        "bizud-gothic-bold": ("truetype/bizud-gothic/BIZUDGothic-Bold.ttf", 0, 1),
        "bizud-gothic": ("truetype/bizud-gothic/BIZUDGothic-Regular.ttf", 0, 1),
        "kouzan-gyosho": ("truetype/kouzan-mouhitsu/kouzan-mouhitsu-gyosho.ttf", 0, 1),
        "oradano": ("truetype/oradano-mincho/OradanoGSRR.ttf", 0, 1),
        "seto": ("truetype/seto/setofont.ttf", 0, 1),
        "ukai": ("truetype/arphic/ukai.ttc", 0, 1),
        "uming": ("truetype/arphic/uming.ttc", 0, 1),
        "stick": ("truetype/stick/Stick-Regular.ttf", 0, 1),
        "sawarabi-mincho": ("truetype/sawarabi-mincho/sawarabi-mincho-medium.ttf", 0, 1),
    },
}

# Fonts that have ㊙ as one character.
MARUHI = {
    "train": ["ume-hgo5", "ume-tgo4", "ume-pmo3", "ipaexg", "ipaexm", "konatu", "noto-sans-black",
              "noto-sans-bold", "noto-sans", "noto-sans-light", "kouzan-kaisho", "kouzan-t",
              "klee", "wenkai-bold", "tw-kai", "reggae", "rocknroll", "yoz", "yoz-bold",
              "wqy-zenhei", "tw-sung", "ipamj", "wenkai-light"],
    "validation": ["hanazono", "bizud-mincho", "dotgothic"],
    "test": ["noto-serif-black", "noto-serif-bold", "noto-serif", "bizud-gothic-bold",
             "bizud-gothic", "seto", "stick"],
}

LATIN = {
    "train": {
        "dejavu-sans-bold": ("truetype/dejavu/DejaVuSans-Bold.ttf", 0, 1),
        "dejavu-serif": ("truetype/dejavu/DejaVuSerif.ttf", 0, 1),
        "dejavu-condensed": ("truetype/dejavu/DejaVuSansCondensed-Bold.ttf", 0, 1),
        "liberation-sans": ("truetype/liberation2/LiberationSans-Regular.ttf", 0, 1),
        "liberation-sans-bold": ("truetype/liberation2/LiberationSans-Bold.ttf", 0, 2),
        "liberation-serif-bold": ("truetype/liberation2/LiberationSerif-Bold.ttf", 0, 1),
        "liberation-mono-bold": ("truetype/liberation2/LiberationMono-Bold.ttf", 0, 1),
        "roboto-black": ("truetype/roboto/unhinted/RobotoTTF/Roboto-Black.ttf", 0, 1),
        "roboto-condensed": ("truetype/roboto/unhinted/RobotoCondensed-Bold.ttf", 0, 1),
    },
    "validation": {
        "open-sans-bold": ("truetype/open-sans/OpenSans-Bold.ttf", 0, 1),
        "open-sans": ("truetype/open-sans/OpenSans-Regular.ttf", 0, 1),
    },
    "test": {
        "nimbus-sans-bold": ("opentype/urw-base35/NimbusSans-Bold.otf", 0, 2),
        "nimbus-sans-narrow": ("opentype/urw-base35/NimbusSansNarrow-Bold.otf", 0, 1),
        "nimbus-mono": ("opentype/urw-base35/NimbusMonoPS-Bold.otf", 0, 1),
        "c059": ("opentype/urw-base35/C059-Bold.otf", 0, 1),
        "lato-black": ("truetype/lato/Lato-Black.ttf", 0, 1),
        "lato": ("truetype/lato/Lato-Regular.ttf", 0, 1),
    },
}

# What the pages themselves are set in.
BODY = {
    "train": ["ipaexm", "ipaexg", "noto-sans", "ume-pmo3", "mplus1-regular", "motoya-cedar"],
    "validation": ["bizud-mincho", "sawarabi-gothic"],
    "test": ["noto-serif", "bizud-gothic", "sawarabi-mincho"],
}


@functools.lru_cache(maxsize=400)
def load(split, name, size):
    """A font of a split by its name, size in pixels of the em."""
    file, index, _ = KANJI[split].get(name) or LATIN[split][name]
    return ImageFont.truetype(file if file.startswith("/") else ROOT + file, size, index=index,
                              layout_engine=ImageFont.Layout.BASIC)


@functools.lru_cache(maxsize=20000)
def has(split, name, character):
    """Whether the font has it: what it has not looks like what no font has."""
    face = load(split, name, 24)
    try:
        mask, missing = face.getmask(character), face.getmask("\uffff")
    except OSError:  # a glyph program that FreeType refuses
        return False
    return mask.getbbox() is not None and (mask.size != missing.size or bytes(mask) != bytes(missing))


def choose(rng, split, text="秘", latin=False):
    """The name of a font for a stamp that has all of the text."""
    table = (LATIN if latin else KANJI)[split]
    weights = [entry[2] for entry in table.values()]
    for _ in range(60):
        name = rng.choices(list(table), weights)[0]
        if all(has(split, name, character) for character in text if character not in " |"):
            return name
    raise ValueError(f"no font of {split} has all of {text}")
