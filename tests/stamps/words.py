# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in stamps and on pages."""

# The labels the detector knows, in the order of its classes; extractors/stamp_labels.c has the
# same list. 0 is none of them.
LABELS = ["", "㊙", "秘", "極秘", "厳秘", "社外秘", "部外秘", "関係者外秘", "社内限り", "関係者限り",
          "機密", "取扱注意", "複写禁止", "複写厳禁", "持出禁止", "持出厳禁", "CONFIDENTIAL",
          "STRICTLY CONFIDENTIAL", "SECRET", "TOP SECRET", "INTERNAL USE ONLY", "DO NOT COPY"]

# The characters of the labels, in the order of the spotter's classes; 0 is none, 1 any other
# character. ㊙ is 秘 in a ring. After them come characters of any kind that are turned by a quarter
# clockwise, upside down, and turned by a quarter the other way.
CHARACTERS = "㊙秘極厳社外部関係者内限り機密取扱注意複写禁止持出ACDEFILNOPRSTUYadefilnt"
OTHER = 1
FIRST_CHARACTER = 2
FIRST_TURNED = FIRST_CHARACTER + len(CHARACTERS)
AS = {"祕": "秘", "o": "O", "c": "C", "p": "P", "s": "S", "u": "U"}


def character_class(character):
    character = AS.get(character, character)
    return FIRST_CHARACTER + CHARACTERS.index(character) if character in CHARACTERS else OTHER


# How often a stamp with a word has it.
WORD_WEIGHTS = {"秘": 3, "極秘": 4, "厳秘": 3, "社外秘": 5, "部外秘": 4, "関係者外秘": 3,
                "社内限り": 2, "関係者限り": 2, "機密": 2, "取扱注意": 3, "複写禁止": 2,
                "複写厳禁": 2, "持出禁止": 2, "持出厳禁": 2, "CONFIDENTIAL": 5,
                "STRICTLY CONFIDENTIAL": 2, "SECRET": 2, "TOP SECRET": 2,
                "INTERNAL USE ONLY": 2, "DO NOT COPY": 2}

# Spellings of the same label, and how it breaks into two lines.
SPELLINGS = {
    "秘": ["秘", "秘", "秘", "祕"], "極秘": ["極秘", "極秘", "極秘", "極祕"],
    "社外秘": ["社外秘", "社外秘", "社外秘", "社外祕"], "部外秘": ["部外秘"],
    "関係者外秘": ["関係者外秘", "関係者|外秘"], "社内限り": ["社内限り", "社内限"],
    "関係者限り": ["関係者限り", "関係者|限り"], "取扱注意": ["取扱注意", "取扱注意", "取扱|注意"],
    "複写禁止": ["複写禁止", "複写禁止", "複写|禁止"],
    "複写厳禁": ["複写厳禁", "複写厳禁", "複写|厳禁"],
    "持出禁止": ["持出禁止", "持出禁止", "持出|禁止"],
    "持出厳禁": ["持出厳禁", "持出厳禁", "持出|厳禁"],
    "CONFIDENTIAL": ["CONFIDENTIAL", "CONFIDENTIAL", "CONFIDENTIAL", "Confidential"],
    "STRICTLY CONFIDENTIAL": ["STRICTLY CONFIDENTIAL", "STRICTLY|CONFIDENTIAL"],
    "TOP SECRET": ["TOP SECRET", "TOP SECRET", "TOP|SECRET"],
    "INTERNAL USE ONLY": ["INTERNAL USE ONLY", "INTERNAL|USE ONLY"],
    "DO NOT COPY": ["DO NOT COPY", "DO NOT|COPY"],
}

# Ringed characters that look like ㊙: the radicals of 秘 and 祕, and their right half.
LOOKALIKES = {
    "train": "秋利種和稲私移税秒穂積称秀程祝社神礼祉必密特科秩秦稀稚租祖視福",
    "validation": "秋利種和稲私税科必社神",
    "test": "秋利種和稲私秤稿稼穀祇祈祐泌蜜秘".replace("秘", ""),
}
RINGED = {
    "train": "検済承確認回受領印正副写控重優特注禁祝寿福大小中上下東西南北営総経技製品合否良可割公祭休代済印出図複外秘".replace("秘", ""),
    "validation": "検済承認印正副写控注禁部技合否良可",
    "test": "検済承認印正副写控注禁限急親展速書留信改訂廃更新旧原本品質保証",
}
# Characters that have their ring from the font.
ENCLOSED = "㊑㊒㊓㊔㊕㊖㊗㊘㊚㊛㊜㊝㊞㊟㊠㊡㊢㊣㊤㊥㊦㊧㊨㊩㊪㊫㊬㊭㊮㊯㊰㊊㊋㊌㊍㊎㊏㊐①②③④⑤⑥⑦⑧⑨⑩⑫⑮⑳"
RINGED_LATIN = {
    "train": list("0123456789ABCDEFGHKMNPQRSTX") + ["10", "12", "15", "21", "OK", "NG", "CE", "QC"],
    "validation": list("1234567ABCR") + ["11", "20"],
    "test": list("1234567890ABCDJLVWZ") + ["13", "24", "48", "UL", "PS", "JIS"],
}
NAMES = {
    "train": "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 秋山 和田 稲垣 利根川 神谷 社本 必".split()[:-1],
    "validation": "阿部 森 池田 橋本 石川 秋元 和泉 稲葉".split(),
    "test": "前田 藤田 小川 岡田 後藤 長谷川 村上 近藤 石井 坂本 秋田 稲田 秋吉 種田 神田 泌山".split()[:-1],
}

# Framed words that are no label. The second list looks like one.
FRAMED = {
    "train": "済 検査済 承認 確認 回覧 受領 受付 参考 最新版 出図 出図済 旧図 無効 控 写 至急 重要 親展 速達 領収済 支払済 保留 合格 不合格 "
             "処理済 取消 見本 原本 検印 会議資料 配布先 管理図 正式図 試作 量産 照合済 入力済 送付済 COPY DRAFT PAID APPROVED RECEIVED SAMPLE "
             "URGENT FINAL VOID CHECKED RELEASED ORIGINAL FILE CONTROLLED FAXED REVISED ENTERED".split(),
    "validation": "済 承認済 回覧 参考図 最新 出図 控え 至急 重要 検収 COPY APPROVED CANCELLED INVOICE".split(),
    "test": "検済 承認済 供覧 受理 参考 最新版 出図 廃版 旧版 予備 写し 大至急 必着 折曲厳禁 水濡注意 検収済 発送済 見積済 正本 副本 図面管理 COPY "
            "RECEIVED CERTIFIED EXPEDITE REJECTED CLOSED POSTED REFERENCE ONLY VERIFIED".split(),
}
NEAR = {
    "train": "秘書室 秘書課 秘書 社外 社内便 社外品 外注 外部 関係者 関係部署 取扱説明 取扱店 取扱品 注意 複写 複写機 持出 持出許可 禁止 厳禁 火気厳禁 "
             "撮影禁止 喫煙禁止 立入禁止 極東 極厚 厳選 厳守 機械 機能 密封 限定品 社内報 持出可 複写可 公開可 CONFIRMED CONFERENCE CONDITIONAL CONFORMITY "
             "CONTINENTAL RESIDENTIAL SECTION SECURITY SECTOR INTERNATIONAL INTERNAL INTERVAL EXTERNAL USE DO NOT BEND TOP STRICTLY DO NOT STACK "
             "FOR REFERENCE ONLY ONLY".replace("DO NOT BEND", "DO_NOT_BEND").replace("DO NOT STACK", "DO_NOT_STACK")
             .replace("FOR REFERENCE ONLY", "FOR_REFERENCE_ONLY").split(),
    "validation": "秘書部 社外向 関係先 取扱中 注意書 写真 持込 禁止区域 極小 厳冬 機器 CONFIGURED SECOND INTERIM DO_NOT_FOLD".split(),
    "test": "秘書役 社外向け 部外者 関係会社 取扱要領 要注意 複写済 持出簿 駐車禁止 厳重 極上 機材 限度見本 社内向け CONFIRMATION CONFIDENCE "
            "CREDENTIAL SECRETARY SECURED INTERNALLY DO_NOT_TILT TOP_SIDE INDOOR_USE_ONLY COPY_ROOM".split(),
}

# What takes the place of a character of a label, for words that share the others with it.
OTHERS = ("利種科秋稲和私税移程密必要書類品部材料図面工程検査設計寸法公差金型成形加工組立塗装温度速度条件規格試験評価結果報告"
          "会議担当承認変更管理計画予算原価納期出荷在庫購買契約顧客電源制御回路基板配線端子車軸鋼板安全環境点検修理交換改善"
          "大小高低長短新旧前後左右東西南北可用中先方行出入開始定期間数量立地名番号店所長員")
# What stands beside a character of a label is no sign of which it is: 機器 is not 機密, 神秘 not 極秘. So pages
# of the training half have words with any of the 2 965 usual kanji (JIS X 0208, rows 16 to 47) beside those.
USUAL = [bytes((row + 0xa0, cell + 0xa0)).decode("euc_jp") for row in range(16, 48) for cell in range(1, 95)
         if (row, cell) < (47, 52)]
MIXED = ("機{} 機{} {}機 極{} {}極 厳{} {}秘 {}秘 秘{} {}密 密{} 社{} 社外{} 社内{} {}外 部外{} {}部 外部{} 内部{} 取{} {}取 取扱{} 取扱{}{} "
         "注{} 注意{} {}意 複{} 複写{} 複写{}{} {}写 写{} 持{} 持出{} 持出{}{} {}出 禁{} {}禁 {}止 {}禁止 限{} {}限 関{} 関係{} {}係 "
         "関係者{} {}者 {}者外{} {}外{} 社{}秘 部{}秘 関係者外{} {}{} {}{} {}{} {}{} {}{}{} {}{}{}{}").split()


def any_kanji(rng, pattern):
    return pattern.format(*(rng.choice(USUAL) for _ in range(pattern.count("{}"))))


def widen(rng):
    """For pages of the training half: what is replaced, what text says and what stands in rings can be any
    kanji, and every number of two figures stands in one, as in the balloons of drawings."""
    global OTHERS
    OTHERS += "".join(USUAL)
    RINGED["train"] += "".join(USUAL).replace("秘", "")
    RINGED_LATIN["train"] += [str(number) for number in range(1, 100)] + \
        [f"{letter}{figure}" for letter in "ABCDEFGHKMNPQRST" for figure in "123"]
    NOUNS.extend(any_kanji(rng, rng.choice(MIXED)) for _ in range(len(NOUNS)))


# English: a label's words with others between them, and words of about the same letters.
ENGLISH_NEAR = ("CONTINUED CONNECTION CONDENSER CONDITION CONSIDERED CONSTANT CONTAINED CONTROL CONVENTIONAL CONSEQUENTIAL "
                "CONSTRUCTION COEFFICIENT DIFFERENTIAL PRESIDENTIAL ESSENTIAL INFLUENTIAL PREFERENTIAL POTENTIAL SEQUENTIAL INITIAL "
                "CONFLICT CONFINED CONFUSED CONTENTS CONTRACT CONSENT CONCRETE SCREEN SCREW SECURE SELECT SERIES SERVICE SEPARATE SEALED "
                "STREET STRICT SECTIONAL SEGMENT SCREENED SECONDARY DISCRETE CONCEPT INSPECTED ACCEPTED EFFECTIVE OBSOLETE COMPLETE").split()
ENGLISH_PATTERNS = {
    "DO NOT {}": "OPEN STAND TOUCH ENTER DROP MOVE STEP CRUSH FREEZE REMOVE ROLL LIFT DELAY CUT WASH STOP SCALE PAINT".split(),
    "TOP {}": "COVER VIEW LOAD PLATE SECTION SURFACE SHEET PRIORITY LAYER".split(),
    "{} USE ONLY": "OFFICE FACTORY EXPORT SINGLE TEST PLANT FIELD".split(),
    "INTERNAL {}": "AUDIT THREAD GEAR PARTS DIAMETER USE DESIGN".split(),
    "STRICTLY {}": "CONTROLLED REQUIRED CHECKED LIMITED".split(),
    "{} CONTENTS": "FRAGILE TABLE".split(),
    "{} COPY": "OFFICE FILE FINAL MASTER SECOND".split(),
}

# Beside a label in its stamp.
BESIDE = ["No.{n}", "No. {n}/{n}", "{d}", "開発部", "技術部", "品質保証部", "株式会社山田製作所", "東和精工㈱",
          "写 {n}", "配布番号 {n}", "管理番号 {n}", "Copy No. {n}", "YAMADA MFG. CO.,LTD.", "設計課", "{d} まで"]

# The words of the pages. Labels as part of longer words stand among them, for a mention in
# prose is none of the detector's business.
NOUNS = ("製品 部品 図面 仕様 工程 検査 品質 設計 材料 寸法 公差 治具 金型 成形 加工 組立 塗装 熱処理 温度 圧力 速度 条件 基準 規格 試験 "
         "評価 結果 報告 会議 議事 担当 部署 承認 変更 管理 計画 予算 見積 原価 納期 出荷 在庫 購買 契約 顧客 取引先 秘密情報 秘密保持契約 秘書 "
         "社外秘文書 極秘資料の取扱い 機密情報管理規程 営業秘密 部外秘とする資料 関係者 取扱注意事項 複写禁止の文書 持出禁止区域 神秘 秘訣 守秘義務 装置 電源 "
         "制御 回路 基板 配線 端子 軸受 歯車 ねじ ばね 鋼板 樹脂 アルミ合金 ステンレス鋼 溶接 研磨 切削 めっき 洗浄 乾燥 測定 記録 写真 資料 一覧 "
         "手順 作業 安全 環境 保全 点検 修理 交換 改善 提案 実績 目標 対策 原因 不良 率 数量 単価 金額 合計 摘要 備考").split()
VERBS = ("を確認する を実施した について検討した を変更する に従うこと を提出する が必要である を記録した を測定した は次のとおりとする "
         "を改善した が増加した を低減する を承認した を依頼する に適合した を除く が発生した を開始する を完了した").split()
ENGLISH = ("the product drawing tolerance material supplier confidential information secret agreement process report shall "
           "be inspected according to internal standard dimension surface finish unless otherwise specified copy of this "
           "document quality control plan part number revision date approved").split()


def cut(text, length):
    """At most so many characters of it, and not what would be a label that stands alone."""
    text = text[:length]
    return text[:-1] if text in LABELS else text


def sentence(rng, length):
    """Japanese prose of about that many characters."""
    parts = []
    while sum(map(len, parts)) < length:
        parts += [rng.choice(NOUNS), rng.choice(["の", "および", "と", "、", ""]), rng.choice(NOUNS),
                  rng.choice(VERBS), rng.choice(["。", "。", "、"])]
    return cut("".join(parts), length)


def english(rng, length):
    parts = []
    while sum(map(len, parts)) + len(parts) < length:
        parts.append(rng.choice(ENGLISH))
    return " ".join(parts)[:length].capitalize()


def number(rng):
    return rng.choice([f"{rng.randint(1, 9999):,}", f"{rng.uniform(0, 99):.2f}",
                       f"{rng.choice('ABCDKMPS')}-{rng.randint(100, 99999)}",
                       f"{rng.randint(2015, 2026)}/{rng.randint(1, 12)}/{rng.randint(1, 28)}"])
