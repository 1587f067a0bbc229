# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks like a maker's know-how and is not: kitchens, gardens, textbooks, catalogues, public figures."""

DOCUMENTS = [
    r"""
@class lookalike
@difficulty medium
@formats xlsx docx pdf html
@copies 4
@name {梅干し|ぬか漬け|みそ}の仕込み
@folder 厚生/台所
# {梅干し|みそ|らっきょう}の仕込み（食堂の{surname}さん）
| 材料 | 量 | 割合 |
| {梅|大豆|らっきょう} | {2..10}kg | 100 |
| 塩 | {0.3..1.8}kg | {12..20}% |
| {しそ|こうじ|酢} | {0.2..4.0}kg | {10..60}% |
重しは{2..8}kg。{10..30}日たったら天地を返す。
""",
    r"""
@class lookalike
@difficulty medium
@formats docx html pdf xlsx
@copies 4
@name 食パンの焼き方
@folder 親睦会/パン
# 食パンの焼き方
| 粉 | {250..500}g | 100% |
| 水 | {160..340}g | {64..70}% |
| 砂糖 | {10..30}g | {4..8}% |
| イースト | {3..8}g | {1..2}% |
こね温度{26..28}℃、一次発酵{60..90}分、焼成{180..210}℃×{25..35}分。
色が付きすぎたら{アルミ箔|紙}をかぶせる。
""",
    r"""
@class lookalike
@difficulty hard
@formats pdf html docx
@copies 4
@name 樹脂カタログ抜粋
@folder 購買/カタログ
# {ナイロン|アセタール|ポリカーボネート}樹脂　一般物性（メーカーのカタログより）
| 性質 | 試験法 | 単位 | 標準 | ガラス入り |
| 引張強さ | ISO 527 | MPa | {50..85} | {110..190} |
| 曲げ弾性率 | ISO 178 | GPa | {2.2..3.0} | {6.0..9.5} |
| 荷重たわみ温度 | ISO 75 | ℃ | {65..130} | {140..250} |
| 成形収縮率 | ― | % | {0.5..2.0} | {0.2..0.8} |
ここに載せた値は代表値で、保証するものではありません。
""",
    r"""
@class lookalike
@difficulty hard
@formats docx pdf pptx html
@copies 4
@name 射出成形とは
@folder 教育/入門
# 射出成形とは（高校生のための入門）
とかした樹脂を型に押しこみ、冷やして取り出すやり方です。
- ふつう樹脂は200℃から300℃、型は40℃から80℃くらい
- 押しこむ力は1平方センチに数百キロ
- {プリンのカップ|おもちゃ|バケツ}もこうして作ります
ためしてみよう　{チョコレート|寒天}を{カップ|型}に流して、冷える時間をはかる。
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx csv pdf ods
@copies 4
@name 気象{code:##}_{isodate}
@folder 環境/気象
@sheet 気象
# {city}の気温と雨（気象庁の発表から）
| 日 | 最高℃ | 最低℃ | 雨mm | 風m/s | 湿度% |
|*14 {1..30} | {8.0..36.0} | {-2.0..27.0} | {0.0..80.0} | {0.5..9.0} | {35..95} |
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx csv ods
@copies 4
@name 花壇の記録
@folder 緑化
@sheet 花
| 日 | 水 L | 肥料 g | 高さ cm | 花の数 | 見た人 |
|*10 {1..12}/{1..28} | {1.0..6.0} | {0..30} | {5.0..60.0} | {0..25} | {surname} |
肥料は{5|8|10}-{5|8|10}-{5|8|10}のふつうのもの。
""",
    r"""
@class lookalike
@difficulty hard
@formats docx xlsx pdf odt
@copies 4
@name 用紙_{成形条件|加工条件|熱処理指示}
@folder 様式
# {成形条件表|加工条件表|熱処理指示書}（用紙）
| 品番 | | 機械 | |
| 項目 | 狙い | 実際 | 上限 | 下限 |
| 温度 | | | | |
| 圧力 | | | | |
| 速度 | | | | |
| 時間 | | | | |
書いた人　　　　　見た人　　　　　
""",
    r"""
@class lookalike
@difficulty hard
@formats xlsx docx pdf
@copies 4
@name 見積書_用紙
@folder 様式
# 御見積書（用紙）
| 品名 | 数 | 単価 | 金額 |
| | | | |
| | | | |
| | | | |
| 小計 | | | |
| 税 | | | |
有効　　　日　　担当　　　　　
""",
    r"""
@class lookalike
@difficulty medium
@formats pdf html docx
@copies 4
@name ボール盤の取扱説明
@folder 設備/取説
# 卓上ボール盤　お使いになる前に
1　ベルトを掛けかえて回転数を選びます（{480|500}～{2700|3100} min-1）
2　{鋼|アルミ|木}は下の表をめやすにしてください
| 径 | 鋼 | アルミ | 木 |
| 5 | 1600 | 2700 | 2700 |
| 10 | 800 | 1600 | 1600 |
| 13 | 480 | 1100 | 1100 |
3　手袋をしたまま回るものに触れないでください
お客様相談室　{tel}
""",
    r"""
@class lookalike
@difficulty hard
@formats docx pdf html
@copies 3
@name 公差の話
@folder 教育/入門
# はめあいの話（教科書のまとめ）
H7/g6 はすべりばめ、H7/p6 はしまりばめの例である。
| 呼び | H7 | g6 | p6 |
| 10～18 | +0.018/0 | -0.006/-0.017 | +0.029/+0.018 |
| 18～30 | +0.021/0 | -0.007/-0.020 | +0.035/+0.022 |
JIS の表から読む練習をする。答えは{巻末|次の頁}。
""",
    r"""
@class lookalike
@difficulty medium
@formats html docx pdf
@copies 4
@name プレスリリース{isodate}
@folder 広報/発表
# 新しい{part}を{date}に売り出します
{company}（本社 {city}）は、{軽い|静かな|さびにくい}{part}を{date}から売り出します。
- 重さ　これまでの{60..85}%
- 値段　{980..19800}円（税込）
- はじめの年に{1..20}万個を見込む
報道の方のお問合せ　広報　{tel}
""",
    r"""
@class lookalike
@difficulty medium
@formats html pdf docx
@copies 3
@name 決算短信の見かた
@folder 経理/勉強
# 決算短信の見かた（証券取引所で公表されたものから）
{上場|大手}{自動車|電機}会社の{fiscal}
| | 百万円 | 前の年から |
| 売上高 | {120000..980000} | {-5.0..12.0}% |
| 営業利益 | {4000..88000} | {-20.0..35.0}% |
| 純利益 | {2000..60000} | {-20.0..35.0}% |
利益率＝営業利益÷売上高。計算してみよう。
""",
    r"""
@class lookalike
@difficulty hard
@formats xlsx csv html
@copies 4
@name 統計_{製造業|鉱工業}{2018..2025}
@folder 企画/統計
@sheet 統計
# {県|国}が公表した工業の統計
| 業種 | 事業所 | 従業者 | 出荷額 億円 | 付加価値 億円 |
| 金属製品 | {800..4200} | {12000..80000} | {2000..18000} | {800..7000} |
| はん用機械 | {300..1800} | {8000..50000} | {2000..15000} | {700..6000} |
| プラスチック | {400..2200} | {9000..48000} | {1500..9000} | {500..4000} |
| 輸送用機械 | {200..1500} | {15000..240000} | {8000..120000} | {2000..30000} |
出典　統計課のウェブサイト
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx csv pdf ods
@copies 4
@name 球技大会の{得点|順位}
@folder 親睦会/球技
@sheet 得点
| 組 | 試合 | 勝 | 負 | 得点 | 失点 | 率 |
|*8 {dept} | {4..9} | {0..6} | {0..6} | {8..60} | {8..60} | {0.10..0.90} |
次は{date}、{市民|第二}グラウンド。
""",
    r"""
@class lookalike
@difficulty hard
@formats docx html pdf
@copies 3
@name 特許公報の読み方
@folder 知財/教材
# 公開特許公報の読み方
例　特開{2008..2023}-{100000..299999}「{かさ立て|歯ブラシ|植木鉢}」（すでに公開されたもの）
【請求項1】柄と、前記柄に{着脱|回転}自在に取り付けた{受け皿|毛束|輪}とを備える……
- 【背景技術】昔のやり方が書いてある
- 【課題】困っていること
- 【実施例】図を見ながら読む
公報はだれでも{J-PlatPat|図書館}で見られる。
""",
    r"""
@class lookalike
@difficulty medium
@formats html docx pdf
@copies 3
@name マイナンバーのしくみ
@folder 総務/説明
# マイナンバーのしくみ（役場のちらしから）
マイナンバーは12けたの番号です。カードの裏に書いてあります。
- 会社へ出すのは{年末調整|入社}のとき
- 見本の番号は 1234 5678 9012 のように書かれ、ほんものではありません
- なくしたら0120-95-{1000..9999}へ
""",
    r"""
@class lookalike
@difficulty medium
@formats docx pdf html
@copies 3
@name 補助金の公募を読む
@folder 企画/公募
# 補助金の公募要領を読む
だれでも見られる公募要領（第{8..20}次）の要点。
| 枠 | 上限 | 率 |
| 省力化 | {750|1000|1500}万円 | 1/2 |
| 小さな会社 | {100|200|750}万円 | 2/3 |
締切は{date} 17時。説明会は商工会議所で。
""",
    r"""
@class lookalike
@difficulty hard
@formats xlsx csv ods
@copies 4
@name 図書室{code:##}
@folder 図書室
@sheet 本
| 番号 | 書名 | 著者 | 棚 | 貸出 |
|*10 {code:B####} | {金型設計の基礎|プレス加工入門|やさしい熱処理|めっきの本|品質管理の話|電気回路のABC} | {person} | {A|B|C}-{1..9} | {0..60}回 |
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx csv pdf
@copies 4
@name 売店の棚おろし{1..12}月
@folder 厚生/売店
@sheet 売店
| JAN | 品 | 売値 | 在庫 | 売れ |
|*12 {jan} | {お茶|コーヒー|あめ|ガム|のり弁|カップめん|軍手} | {80..580} | {0..60} | {0..120} |
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx csv txt
@copies 3
@name 歩数{isodate}
@folder 健康/歩数
@sheet 歩数
| 記録番号 | 時刻 | 歩数 | 距離km | kcal |
|*14 {code:############} | {stamp} | {300..14000} | {0.2..9.5} | {20..480} |
""",
]
