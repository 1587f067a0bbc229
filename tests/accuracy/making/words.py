# SPDX-License-Identifier: GPL-3.0-or-later
"""Names, companies, dates and numbers that fill the templates. Everybody here is invented."""

FAMILY_NAMES = ("相沢 赤羽 芦田 有馬 飯島 石黒 稲垣 岩本 宇野 江口 大竹 岡部 奥村 尾崎 柏木 片桐 神谷 川端 北川 "
                "桐山 久野 黒田 小泉 古賀 小西 近江 坂口 笹川 沢田 志村 島崎 菅野 杉浦 関口 曽我 高畑 滝沢 武井 竹中 "
                "田代 立花 塚本 辻村 津田 寺島 戸田 富永 中尾 長沢 永野 西尾 根本 野々村 橋爪 畑中 浜口 林田 東野 平井 "
                "広瀬 深沢 福井 藤沢 船越 堀内 牧野 増井 三宅 水谷 宮下 向井 村瀬 森下 八木 安井 柳沢 山岸 横田 若林 渡会 "
                "佐藤 鈴木 高橋 田中 伊藤 山本 中村 小林 加藤 吉田").split()
FAMILY_KANA = ("ｱｲｻﾞﾜ ｱｶﾊﾞﾈ ｱｼﾀﾞ ｱﾘﾏ ｲｲｼﾞﾏ ｲｼｸﾞﾛ ｲﾅｶﾞｷ ｲﾜﾓﾄ ｳﾉ ｴｸﾞﾁ ｵｵﾀｹ ｵｶﾍﾞ ｵｸﾑﾗ ｵｻﾞｷ ｶｼﾜｷﾞ ｶﾀｷﾞﾘ ｶﾐﾔ ｶﾜﾊﾞﾀ ｷﾀｶﾞﾜ "
               "ｷﾘﾔﾏ ｸﾉ ｸﾛﾀﾞ ｺｲｽﾞﾐ ｺｶﾞ ｺﾆｼ").split()
GIVEN_NAMES = ("昭夫 明子 敦 一郎 英樹 悦子 修 香織 和也 克己 恵子 健太 浩二 幸子 聡 茂 淳 進 清 大輔 孝 拓也 千尋 "
               "哲也 智美 直樹 典子 久雄 秀明 裕之 博 誠 真理 麻衣 美穂 康夫 由美 陽子 義男 亮").split()
GIVEN_KANA = "ｱｷｵ ｱｷｺ ｱﾂｼ ｲﾁﾛｳ ﾋﾃﾞｷ ｴﾂｺ ｵｻﾑ ｶｵﾘ ｶｽﾞﾔ ｶﾂﾐ ｹｲｺ ｹﾝﾀ ｺｳｼﾞ ｻﾁｺ ｻﾄｼ ｼｹﾞﾙ ｼﾞｭﾝ ｽｽﾑ".split()
COMPANIES = ("株式会社ナガセ精工 東雲モールド株式会社 ㈱北浜プレス工業 サンリョウ化成株式会社 (株)ミツワ電装 "
             "高見沢金型製作所 有限会社岩国鍍金 日東ゴム加工株式会社 株式会社オオツカテクノ 丸栄ダイカスト㈱ "
             "フジサワ電子株式会社 大和田工機株式会社 ㈱シラカワ樹脂 株式会社早見鋳造 アサヒナ光学株式会社 "
             "三州スプリング工業㈱ 瀬戸内塗装工業株式会社 株式会社カナモリ歯車 ナルミ化学工業株式会社 田辺山精機(株)").split()
CUSTOMERS = ("東海自動車工業㈱ 中央電機株式会社 ㈱帝北モータース 南星重工業株式会社 日輪エアコン㈱ オリオンメディカル株式会社 "
             "西都鉄道車両㈱ ケストレル自動車部品㈱ 光陽建機株式会社 パシフィコ家電㈱").split()
CITIES = ("愛知県刈谷市一里山町 大阪府東大阪市高井田 静岡県浜松市中央区 長野県岡谷市長地 群馬県太田市西新町 新潟県燕市小池 "
          "埼玉県川口市領家 広島県府中市鵜飼町 岐阜県関市倉知 神奈川県綾瀬市深谷").split()
DEPARTMENTS = ("生産技術課 製造部 品質保証部 設計課 金型課 技術部 購買課 総務部 経理課 営業部 開発室 工機課 人事課 製造二課 "
               "技術管理係 生産管理課").split()
WORKSHOPS = "生産技術課 製造部 品質保証部 設計課 金型課 技術部 開発室 工機課 製造二課 技術管理係".split()
PARTS = ("ﾌﾞﾗｹｯﾄ ハウジング ｶﾊﾞｰ上 ギヤケース コネクタ本体 ロータコア フランジ ベースプレート ﾎﾙﾀﾞｰA ノズル リテーナ インペラ "
         "ヒンジ センサケース バスバー シャフト スペーサ レバー").split()
RESINS = "PA66-GF30 POM PBT-GF15 ABS PC/ABS PP(ﾀﾙｸ20) PPS-GF40 PMMA LCP PEEK".split()
STEELS = "SPCC-SD SPHC SUS304-2B S45C SCM435 SKD11 NAK80 A5052-H32 C1020R SECC SPFC590 ADC12".split()


def check_digit_individual(eleven):
    """The twelfth digit of a My Number: Ministry of Internal Affairs ordinance 85 of 2014, article 5."""
    weights = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    remainder = sum(int(digit) * weight for digit, weight in zip(eleven, weights)) % 11
    return "0" if remainder <= 1 else str(11 - remainder)


def check_digit_corporate(twelve):
    """The leading digit of a corporate number: Ministry of Finance ordinance 70 of 2014, article 2."""
    total = sum(int(digit) * (1 if place % 2 == 0 else 2) for place, digit in enumerate(reversed(twelve)))
    return str(9 - total % 9)


def check_digit_licence(ten):
    """The eleventh digit of a driving licence number."""
    weights = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    remainder = sum(int(digit) * weight for digit, weight in zip(ten, weights)) % 11
    return str((11 - remainder) % 10)


def luhn_digit(digits):
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def jan_digit(twelve):
    total = sum(int(digit) * (1 if place % 2 == 0 else 3) for place, digit in enumerate(twelve))
    return str(-total % 10)


def digits(random, count):
    return "".join(random.choice("0123456789") for _ in range(count))


def individual_number(random):
    eleven = random.choice("123456789") + digits(random, 10)
    return eleven + check_digit_individual(eleven)


def corporate_number(random):
    twelve = digits(random, 12)
    return check_digit_corporate(twelve) + twelve


def licence_number(random):
    ten = random.choice(("30", "45", "54", "62", "40", "49", "73")) + random.choice(("88", "95", "03", "12", "19"))
    ten += digits(random, 6)
    return ten + check_digit_licence(ten) + random.choice("0001")


def card_number(random):
    fifteen = random.choice(("4980", "4297", "5412", "5306", "3540")) + digits(random, 11)
    number = fifteen + luhn_digit(fifteen)
    return "-".join(number[place:place + 4] for place in range(0, 16, 4))


def jan_code(random):
    twelve = random.choice(("45", "49")) + digits(random, 10)
    return twelve + jan_digit(twelve)


def western_date(random):
    year, month, day = random.randint(2014, 2026), random.randint(1, 12), random.randint(1, 28)
    return random.choice((f"{year}/{month:02}/{day:02}", f"{year}年{month}月{day}日", f"{year}-{month:02}-{day:02}",
                          f"{year}.{month}.{day}"))


def recent_era_date(random):
    month, day = random.randint(1, 12), random.randint(1, 28)
    era, letter, year = random.choice((("令和", "R", random.randint(2, 8)), ("令和", "R", random.randint(4, 8)),
                                       ("平成", "H", random.randint(24, 30))))
    return random.choice((f"{era}{year}年{month}月{day}日", f"{letter}{year}.{month}.{day}", f"{letter}{year:02}/{month:02}/{day:02}"))


def era_date(random):
    """A date as it stands in rules and contracts: some are old."""
    month, day = random.randint(1, 12), random.randint(1, 28)
    era, letter, year = random.choice((("令和", "R", random.randint(2, 8)), ("平成", "H", random.randint(8, 30)),
                                       ("昭和", "S", random.randint(50, 63))))
    return random.choice((f"{era}{year}年{month}月{day}日", f"{letter}{year}.{month}.{day}", f"{letter}{year:02}/{month:02}/{day:02}",
                          f"{era} {year} 年 {month} 月 {day} 日"))


def birthday(random):
    return random.choice((f"{random.randint(1962, 2003)}/{random.randint(1, 12)}/{random.randint(1, 28)}",
                          f"S{random.randint(37, 63)}.{random.randint(1, 12)}.{random.randint(1, 28)}",
                          f"H{random.randint(1, 15)}.{random.randint(1, 12)}.{random.randint(1, 28)}"))


def person(random):
    return random.choice(FAMILY_NAMES) + random.choice(("", "", " ", "　")) + random.choice(GIVEN_NAMES)


def mobile(random):
    return f"0{random.choice('789')}0-{digits(random, 4)}-{digits(random, 4)}"


def code(random, pattern):
    """`A` is a capital letter, `#` a digit; everything else stands for itself."""
    letters = "ABCDEFGHJKLMNPRSTUVWXY"
    return "".join(random.choice(letters) if sign == "A" else random.choice("0123456789") if sign == "#" else sign
                   for sign in pattern)


# The words of one document that stay the same wherever they are asked for in it.
LASTING = {
    "company": lambda random: random.choice(COMPANIES),
    "customer": lambda random: random.choice(CUSTOMERS),
    "department": lambda random: random.choice(WORKSHOPS),
    "part": lambda random: random.choice(PARTS),
    "resin": lambda random: random.choice(RESINS),
    "steel": lambda random: random.choice(STEELS),
    "drawing": lambda random: code(random, random.choice(("AA-#####", "##-####-##", "A#####-##", "AAA####A"))),
    "today": lambda random: random.choice((western_date, western_date, recent_era_date))(random),
    "fiscal": lambda random: random.choice((f"{random.randint(2015, 2026)}年度", f"R{random.randint(2, 8)}年度",
                                            f"第{random.randint(38, 97)}期", f"FY{random.randint(18, 26)}")),
}

# The words that are drawn anew each time.
PASSING = {
    "person": person,
    "surname": lambda random: random.choice(FAMILY_NAMES),
    "kana": lambda random: random.choice(FAMILY_KANA) + " " + random.choice(GIVEN_KANA),
    "date": lambda random: random.choice((western_date, western_date, recent_era_date))(random),
    "isodate": lambda random: f"{random.randint(2016, 2026)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}",
    "era": era_date,
    "birthday": birthday,
    "maker": lambda random: random.choice(COMPANIES),
    "client": lambda random: random.choice(CUSTOMERS),
    "city": lambda random: random.choice(CITIES),
    "dept": lambda random: random.choice(DEPARTMENTS),
    "item": lambda random: random.choice(PARTS),
    "mobile": mobile,
    "tel": lambda random: f"0{random.choice(('52', '6', '53', '266', '276'))}-{digits(random, 3)}-{digits(random, 4)}",
    "mynumber": individual_number,
    "corporate": corporate_number,
    "licence": licence_number,
    "card": card_number,
    "jan": jan_code,
    "roman": lambda random: random.choice(("k.aizawa t.ariga m.ishiguro y.unno h.otake r.kamiya s.koga n.sasagawa a.tashiro").split()),
    "address": lambda random: f"{random.choice(CITIES)}{random.randint(1, 9)}-{random.randint(1, 30)}-{random.randint(1, 40)}",
    "post": lambda random: f"{digits(random, 3)}-{digits(random, 4)}",
    "time": lambda random: f"{random.randint(7, 19)}:{random.choice(('00', '10', '15', '30', '45'))}",
    "stamp": lambda random: f"20{random.randint(18, 26)}{random.randint(1, 12):02}{random.randint(1, 28):02}"
                            f"{random.randint(0, 23):02}{random.randint(0, 59):02}",
}
