# SPDX-License-Identifier: GPL-3.0-or-later
"""The usual mix without labels: harmless papers, papers that look like sensitive ones, and sensitive ones."""

DOCUMENTS = [
    r"""
@class ordinary
@formats docx pdf
@name 忘年会のお知らせ
# 忘年会のお知らせ
日時：{date} {17..19}時から
場所：駅前の{鮨|鍋|焼鳥}の店　会費{3000..6000}円
出欠を{surname}まで。
""",
    r"""
@class ordinary
@formats eml txt
@from {roman}@kikai.example
@to {roman}@kikai.example
@mailsubject 来週の弁当の注文
@folder メール
@name 来週の弁当の注文
来週の弁当の数を{10..15}時までに教えてください。
水曜は魚、金曜はカレーです。
{surname}
""",
    r"""
@class ordinary
@formats html docx
@name 会社案内_沿革
# 沿革
{1948..1969}年　{city}に町工場を開く
{1970..1989}年　第二工場を建てる
{1990..2009}年　環境の認証を受ける
""",
    r"""
@class ordinary
@formats docx pdf
@name 防災訓練の案内
# 防災訓練の案内
{date} {time}にサイレンを鳴らします。
机の下に入り、揺れが収まったら東の駐車場へ出てください。
帽子をかぶり、走らないこと。
""",
    r"""
@class ordinary
@formats xlsx csv
@name 清掃当番_{fiscal}
| 週 | 流し | 床 | ごみ |
|*8 第{row}週 | {surname} | {surname} | {surname} |
""",
    r"""
@class ordinary
@formats txt docx
@name 忘れ物
食堂に傘が{2..6}本、帽子が一つあります。
心当たりの人は{date}までに取りに来てください。
""",
    r"""
@class ordinary
@formats pdf html
@name 製品カタログ_台はかり
# 台はかり {code:TB-###}
最大 {30..300} kg、目盛り {10..50} g
防じん防水。色は白と緑。
ご注文はお近くの販売店へ。
""",
    r"""
@class ordinary
@formats docx xlsx
@name 社用車の使い方
# 社用車の使い方
- 鍵は守衛室で受け取る
- 帰ったら油を満タンにする
- こすったらその日のうちに総務へ言う
""",
    r"""
@class ordinary
@formats docx pdf
@name 野球部の結果
# 野球部だより
{date}の試合は{3..9}対{0..2}で勝ちました。
{surname}投手が{7..12}三振。次は準決勝です。
""",
    r"""
@class ordinary
@formats eml html
@from {roman}@kikai.example
@to {roman}@kikai.example
@mailsubject 会議室の予約の変更
@folder メール
@name 会議室の予約の変更
第{1..4}会議室の予約を{10..12}時から{13..15}時に移しました。
机の並べ替えは不要です。
""",
    r"""
@class lookalike
@formats docx html
@name 豚汁の作り方
# 豚汁　{20..60}人分
| 材料 | 量 |
| 豚肉 | {2..6} kg |
| 大根 | {3..9} 本 |
| 味噌 | {1.2..3.0} kg |
煮立ったら弱火で{15..30}分。
""",
    r"""
@class lookalike
@formats xlsx csv
@name 気温と雨_{fiscal}
| 日 | 最高 ℃ | 最低 ℃ | 雨 mm |
|*10 {row} | {15.0..33.0} | {2.0..14.0} | {0..40} |
""",
    r"""
@class lookalike
@formats docx pdf
@name 釣り大会の成績
# 釣り大会の成績
| 順 | 名前 | 長さ cm | 重さ g |
|*6 {row} | {surname} | {18..62} | {120..2100} |
""",
    r"""
@class lookalike
@formats docx xlsx
@name 作業日報_空欄様式
# 作業日報（様式）
| 時間 | 作業 | 数 |
| | | |
| | | |
記入した人　　　　　　班長
""",
    r"""
@class lookalike
@formats html pdf
@name 鉄の話_入門
# 子ども工場見学　鉄の話
鉄は約{1530..1540}℃で溶けます。焼いて水に入れると硬くなります。
刀鍛冶は、火の色で熱さを見分けました。
""",
    r"""
@class lookalike
@formats xlsx csv
@name 歩数くらべ_{fiscal}
| 組 | 一週 | 二週 | 三週 |
|*7 {row}組 | {32000..98000} | {32000..98000} | {32000..98000} |
""",
    r"""
@class lookalike
@formats docx pdf
@name 花壇の配置
# 花壇の配置
| 区画 | 花 | 株 |
| 1 | パンジー | {20..60} |
| 2 | 葉ぼたん | {10..30} |
間は{15..30} cmあける。水は朝にやる。
""",
    r"""
@class lookalike
@formats docx txt
@name 暮らしの節電
# 家での節電
冷房は{26..28}℃、暖房は{18..20}℃を目安に。
冷蔵庫の後ろを{5..10} cmあけるだけで電気が減ります。
""",
    r"""
@class sensitive
@kind DK-24
@formats xlsx docx
@name {part}_条件_{code:##}
@folder 成形/条件
# {part}　射出成形条件表
成形機 {100..450}t　樹脂 {resin}　金型 {code:M-###}
| 項目 | 設定 |
| シリンダ温度 前/中/後 | {240..260}/{235..250}/{220..230} ℃ |
| 金型温度 | {60..95} ℃ |
| 射出圧力 | {70..120} MPa |
| 保圧 / 時間 | {35..60} MPa / {3..9} s |
| 冷却時間 | {12..28} s |
""",
    r"""
@class sensitive
@kind DK-29
@formats xlsx pdf
@name 熱処理条件_{code:##}
@folder 熱処理
# 熱処理条件表
材質 SCM435　炉 {2..6}号
| 工程 | 温度 ℃ | 時間 分 | 雰囲気 |
| 焼入れ | {850..880} | {30..60} | RXガス |
| 油冷 | {60..90} | {5..15} | |
| 焼戻し | {540..620} | {60..120} | 大気 |
狙い硬さ HRC {28..32}〜{33..36}
""",
    r"""
@class sensitive
@kind DK-34|DK-36
@formats xlsx docx
@name 配合_{code:NR-###}
@folder 技術/配合
# 配合表 {code:NR-###}
| 原料 | 銘柄 | phr |
| 天然ゴム | RSS3 | 100 |
| カーボン | HAF | {40..60} |
| 硫黄 | | {1.2..2.5} |
| 促進剤 | CZ | {0.6..1.4} |
| 老化防止剤 | 6C | {1.0..2.0} |
混練 {90..120} ℃、{4..9} 分
""",
    r"""
@class sensitive
@kind DK-61
@formats xlsx csv
@name 原価_{part}
@folder 経理/原価
# {part}　原価計算書
| 費目 | 円/個 |
| 材料費 | {40..220} |
| 加工費 | {30..180} |
| 型償却 | {5..40} |
| 管理費 | {6..30} |
| 原価計 | {120..460} |
| 売価 | {470..700} |
| 粗利率 | {18..34}% |
""",
    r"""
@class sensitive
@kind DK-63|DK-61
@formats xlsx csv
@name 仕入単価_{fiscal}
@folder 購買
# 仕入先別 購入単価表
| 仕入先 | 品番 | 品名 | 購入単価 円 | 前年単価 円 |
|*8 {maker} | {code:AA-####} | {item} | {30..2800} | {30..2800} |
""",
    r"""
@class sensitive
@kind DK-44
@formats docx pdf
@name 不具合対策書_{code:##}
@folder 品質
# 不具合対策書（8D）
客先：{customer}　品名：{part}　発生：{date}
D2 不具合の内容　締結部の割れ {3..20} 件
D4 真の原因　締付トルク {12..18} Nm の管理が班ごとに異なった
D5 恒久対策　ナットランナーに上下限を設けた
D7 再発防止　工程表と作業標準を改訂
""",
    r"""
@class sensitive
@kind DK-16
@formats xlsx docx
@name DFMEA_{part}
@folder 設計
# 設計FMEA　{part}
| 機能 | 故障モード | 影響 | S | O | D | RPN |
|*6 {保持|密封|案内|絶縁} | {割れ|漏れ|摩耗|短絡} | {作動しない|異音|出力低下} | {4..9} | {2..6} | {2..7} | {40..240} |
""",
    r"""
@class sensitive
@kind DK-20|DK-21
@formats xlsx pdf
@name QC工程表_{part}
@folder 品質
# {part}　QC工程表
| 工程 | 設備 | 管理項目 | 規格 | 測定 | 頻度 |
| 切断 | 鋸盤 | 長さ | {40..90}±0.2 | ノギス | 1/{20..50} |
| 旋削 | NC旋盤 | 外径 | φ{12..30} h7 | マイクロ | 1/{10..30} |
| 研削 | 円筒研削盤 | 面粗さ | Ra{0.4..0.8} | 粗さ計 | 1/{20..50} |
""",
    r"""
@class sensitive
@kind DK-72
@formats xlsx docx
@name 人事評価_{fiscal}
@folder 人事
# {fiscal} 人事評価一覧
| 社員番号 | 氏名 | 等級 | 評価 | 賞与 円 |
|*8 {code:#####} | {person} | {1..6} | {S|A|B|C} | {320000..980000} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@formats csv xlsx
@name 緊急連絡網_{dept}
@folder 総務
| 氏名 | ﾌﾘｶﾞﾅ | 住所 | 携帯 | 生年月日 |
|*9 {person} | {kana} | {address} | {mobile} | {birthday} |
""",
    r"""
@class sensitive
@kind DK-73|DK-72|DK-77
@formats xlsx csv
@name 個人番号_届出一覧
@folder 人事
| 社員番号 | 氏名 | 個人番号 | 扶養 |
|*8 {code:#####} | {person} | {mynumber} | {0..4} |
""",
    r"""
@class sensitive
@kind DK-71
@formats docx pdf
@name 取締役会議事録_{isodate}
@folder 役員
# 取締役会議事録
日時 {date} {time}　場所 本社会議室
出席取締役 {surname}、{surname}、{surname}　監査役 {surname}
第1号議案　{maker}の株式取得の件　取得価額 {120..900} 百万円　可決
第2号議案　第{3..6}工場閉鎖の件　継続審議
""",
    r"""
@class sensitive
@kind DK-70
@formats xlsx pdf
@name 月次決算_{isodate}
@folder 経理
# 月次損益（未監査）
| 科目 | 当月 千円 | 前月 千円 | 予算 千円 |
| 売上高 | {180000..260000} | {180000..260000} | {180000..260000} |
| 売上原価 | {130000..190000} | {130000..190000} | {130000..190000} |
| 営業利益 | {4000..18000} | {4000..18000} | {4000..18000} |
""",
    r"""
@class sensitive
@kind DK-79|DK-76
@formats txt xlsx
@name 設備ログイン一覧
@folder 情報システム
# 装置のログイン
| 装置 | アドレス | ID | パスワード |
|*5 {検査機|成形機|搬送|塗装機}{row} | 192.168.{1..9}.{10..90} | admin | {code:A#A##A-###} |
""",
    r"""
@class sensitive
@kind DK-32
@formats xlsx docx
@name めっき浴管理_{code:##}
@folder 表面処理
# ニッケルめっき浴 管理表
| 項目 | 管理値 | 今日 |
| 硫酸ニッケル g/L | {240..280} | {240..280} |
| ホウ酸 g/L | {35..45} | {35..45} |
| pH | {3.8..4.4} | {3.8..4.4} |
| 浴温 ℃ | {48..56} | {48..56} |
| 電流密度 A/dm2 | {2.0..4.5} | {2.0..4.5} |
""",
    r"""
@class sensitive
@kind DK-49|DK-50
@formats docx pdf
@name 試作評価_{part}
@folder 開発
# 試作評価報告書　{part}
{department}　{surname}　{today}
目的　新しいばね形状での耐久を確かめる
結果　{20..60}万回で折損なし、従来比 {1.3..2.4} 倍
考察　曲げ部の半径を {0.8..2.0} mm に広げた効き目が大きい
次の試作　板厚 {0.6..1.2} mm で{date}
""",
    r"""
@class sensitive
@kind DK-52
@formats docx pdf
@name 発明届出書_{code:##}
@folder 知財
# 発明届出書
発明者 {person}（{department}）　届出 {today}
発明の名称　計量皿の傾きを自動で補正する装置
従来技術と課題　傾きがあると {0.5..2.0} g の誤差が出る
解決手段　三点の荷重差から補正係数を求める
先行技術調査　類似の公報 {2..5} 件、本件は新規と考える
""",
    r"""
@class sensitive
@kind DK-64|DK-62
@formats xlsx csv
@name 得意先別売上_{fiscal}
@folder 営業
# 顧客リスト（取引条件つき）
| 顧客 | 担当者 | 年間売上 千円 | 掛率 | 商談中の案件 |
|*7 {client} | {surname} | {2400..98000} | {52..78}% | {新型{item}|増産|値下げ要求} |
""",
    r"""
@class sensitive
@kind DK-69
@formats docx xlsx
@name 稟議書_{code:####}
@folder 経営
# 稟議書　設備投資の件
起案 {department} {surname}　{today}
件名　マシニングセンタ {1..3} 台の導入
投資額　{38..160} 百万円　回収 {3.1..6.5} 年
効果　外注費を年 {8..30} 百万円減らす
""",
    r"""
@class sensitive
@kind DK-30
@formats xlsx pdf
@name 溶接条件_{code:##}
@folder 製造
# スポット溶接条件表
板組 {steel} t{0.8..1.6} + t{0.8..2.0}
| 項目 | 値 |
| 加圧力 | {1.8..3.5} kN |
| 通電 | {8.0..12.0} kA / {10..22} cyc |
| 保持 | {5..15} cyc |
| 電極 | CuCr φ{6..8} |
| ナゲット径 | {4.0..6.0} mm 以上 |
""",
    r"""
@class sensitive
@kind DK-62|DK-61
@formats docx xlsx
@name 御見積書_{customer}_{code:##}
@folder 営業
# 御見積書
{customer} 御中
| 貴社品番 | 品名 | 数量 | 単価 | 金額 |
|*4 {code:AA-####} | {item} | {100..5000} | {80..2400} | {80000..990000} |
納期 {30..60} 日　支払 月末締め翌月末
""",
]
