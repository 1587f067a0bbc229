# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks like a list of persons, of money, of machines or a contract, and harms nobody when it gets out."""

DOCUMENTS = [
    r"""
@class lookalike
@difficulty hard
@formats xlsx csv html pdf
@copies 4
@name 官公署の電話
@folder 総務/便覧
@sheet 電話
| 役所 | 所在地 | 代表電話 |
| 税務署 | {city} | {tel} |
| 労働基準監督署 | {city} | {tel} |
| 消防署 | {city} | {tel} |
| 年金事務所 | {city} | {tel} |
| {保健所|ハローワーク|商工会議所} | {city} | {tel} |
""",
    r"""
@class lookalike
@difficulty medium
@formats docx xlsx pdf odt
@copies 4
@name 履歴書の書き方
@folder 人事/採用案内
# 履歴書の書き方（見本）
| 氏名 | 見本　太郎 | ふりがな | みほん　たろう |
| 生年月日 | 平成○年○月○日 | 電話 | 000-0000-0000 |
| 年 | 月 | 学歴・職歴 |
| ○○ | 4 | ○○高等学校　入学 |
| ○○ | 3 | ○○高等学校　卒業 |
| ○○ | 4 | 株式会社○○　入社 |
{黒のペン|楷書}で書き、写真は{3か月|6か月}以内のものを貼る。
""",
    r"""
@class lookalike
@difficulty hard
@formats docx pdf html
@copies 4
@name 取引基本契約の読み方
@folder 法務/勉強会
# 契約書の読み方　はじめての人へ
甲は注文する側、乙は受ける側、と思って読むとよい。
- 「瑕疵」は今の民法では契約不適合という
- 支払いは受け取りから60日以内（{下請法|取適法}）
- 管轄の条は{最後|終わりの方}にある
例　第{1..9}条（検査）甲は、受け取った日から{5|7|10}日以内に検査する。
""",
    r"""
@class lookalike
@difficulty medium
@formats html pdf docx xlsx
@copies 4
@name ねじの通販{code:##}
@folder 購買/カタログ
# ねじ・ばね　通販の値段
| 品番 | 品 | 材 | 1本 | 100本 |
|*8 {code:AA-#####} | {六角ボルト|皿小ねじ|圧縮ばね|平座金} M{3..12} | {SUS304|鉄 三価|真鍮} | {3..90}円 | {200..7000}円 |
送料{0..880}円。{5000|10000}円から無料。
""",
    r"""
@class lookalike
@difficulty hard
@formats xlsx docx pdf
@copies 4
@name 例題_{原価計算|損益分岐点}
@folder 教育/簿記
# 例題（{日商簿記2級|工業簿記}）
A社は製品Xを作っている。次から1個あたりの原価を求めよ。
| 費目 | 金額 |
| 直接材料費 | {200000|300000|450000}円 |
| 直接労務費 | {120000|160000|240000}円 |
| 製造間接費 | {80000|90000|110000}円 |
| 完成数 | {500|800|1000}個 |
答えは別の紙。電卓を使ってよい。
""",
    r"""
@class lookalike
@difficulty hard
@formats xlsx csv ods
@copies 4
@name 見本データ_{名簿|顧客|会員}
@folder 情シス/試験データ
@sheet 見本
| No | 氏名 | メール | 電話 |
|*8 {row} | 試験　{太郎|花子|一郎}{row} | user{row}@example.com | 000-0000-000{row} |
画面の動きをみるための作りものです。
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx pdf docx
@copies 4
@name 送迎バス{fiscal}
@folder 総務/バス
@sheet 時刻
# 送迎バスの時刻
| 便 | 駅 | 橋 | 工場 |
|*8 {row} | {6..20}:{10..29} | {6..20}:{30..44} | {6..20}:{45..59} |
{土曜|祝日}は{2..5}便だけ走ります。
""",
    r"""
@class lookalike
@difficulty hard
@formats docx pdf html pptx
@copies 4
@name 8Dとなぜなぜの教え方
@folder 品証/教材
# なぜなぜ分析の練習　題「{目玉焼きがこげた|傘を忘れた|朝ねぼうした}」
なぜ1　{火が強かった|晴れていた|目ざましが鳴らなかった}
なぜ2　{つまみを見なかった|玄関に置かなかった|電池が切れた}
なぜ3　{電話に出ていた|場所を決めていない|替える日を決めていない}
みなさんの班の答えを書いてみましょう。
講師　{surname}
""",
    r"""
@class lookalike
@difficulty hard
@formats xlsx pptx pdf
@copies 4
@name FMEA入門_{ボールペン|傘|自転車}
@folder 品証/教材
# FMEAの練習（{ボールペン|傘|やかん}）
| 部品 | 壊れ方 | 困ること | S | O | D | RPN |
| {軸|骨|ふた} | 折れる | {書けない|ぬれる|こぼれる} | {4..8} | {1..4} | {1..4} | {4..128} |
| {ばね|布|取っ手} | {伸びる|やぶれる|ゆるむ} | 使いにくい | {2..6} | {1..5} | {1..5} | {2..150} |
点の付け方に正しい答えはありません。話し合いましょう。
""",
    r"""
@class lookalike
@difficulty hard
@formats docx html pdf
@copies 4
@name 秘密保持契約ひな形（役所）
@folder 法務/ひな形
# 秘密保持契約書の参考例（{特許庁|中小企業庁}のサイトより）
○○株式会社（以下「甲」という。）と△△株式会社（以下「乙」という。）は、次のとおり契約する。
第1条　甲及び乙は、□□を検討するにあたり……
第2条　受領者は、秘密として扱う……
【解説】期間は{2|3|5}年が多い。○や△のところを自分の会社に合わせて書きかえる。
""",
    r"""
@class lookalike
@difficulty medium
@formats pdf docx html
@copies 4
@name SDS_{洗剤|シンナー|切削油}
@folder 安全衛生/SDS
# 安全データシート　{中性洗剤|ラッカーシンナー|水溶性切削油}（市販品）
1　製品及び会社情報　販売元 {maker}
2　危険有害性の要約　区分{2|3|4}
3　組成　{界面活性剤|トルエン|鉱油}{10|20|30}～{40|50|60}%
4　応急措置　目に入ったら水で{15|20}分洗う
8　ばく露防止　保護めがね、手袋
9　性質　pH{6.5..9.5}　引火点{なし|4℃|180℃}
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx docx pdf ods
@copies 4
@name 消火器の点検{code:##}
@folder 安全衛生/防火
@sheet 消火器
| 番号 | 置き場 | 型 | 圧 | 期限 | 見た人 |
|*10 {row} | {玄関|食堂|塗装前|倉庫|二階廊下} | {ABC10|CO2} | {0.70..0.98} | {2026..2033} | {surname} |
""",
    r"""
@class lookalike
@difficulty hard
@formats txt html
@copies 4
@name 練習プログラム{code:##}
@folder 教育/プログラム
うるう年をしらべる練習（{isodate}）
~ def leap(year):
~     return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
~
~ for year in (1900, 2000, 2024):
~     print(year, leap(year))
{for|if|print}の行を書きかえて、どうなるか見てみよう。
""",
    r"""
@class lookalike
@difficulty medium
@formats html docx pdf
@copies 4
@name 機械の紹介_{旋盤|プレス|ロボット}
@folder 広報/見学者用
# 見学の方へ　この機械は何をしているの？
{旋盤|プレス|ロボット|炉}は{大正|昭和}{5..60}年から工場で働いています。
- 重さ　{2..90}トン（ぞう{1..20}頭ぶん）
- 一日に{1..9}千個
- 音　{70..90}デシベル
写真をとっても大丈夫です。
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx csv docx
@copies 4
@name 備品の棚おろし{fiscal}
@folder 総務/備品
@sheet 備品
| 番号 | 品 | 数 | 買った年 | 場所 |
|*10 {code:K-###} | {机|いす|ロッカー|ほうき|脚立|扇風機|ホワイトボード} | {1..40} | {2003..2025} | {一階|二階|倉庫|守衛所} |
""",
    r"""
@class lookalike
@difficulty hard
@formats xlsx csv ods pdf
@copies 4
@name 電気の使い方{1..12}月
@folder 環境/電気
# 事務所の電気（けい光灯とエアコン）
| 日 | kWh | 最高 kW | CO2 kg |
|*12 {1..30} | {40..220} | {8..40} | {16..100} |
設定は夏{27|28}℃、冬{19|20}℃。階段を使おう。
""",
    r"""
@class lookalike
@difficulty medium
@formats docx pdf html
@copies 4
@name 登記簿の取り方
@folder 総務/手引
# 登記簿や印鑑証明の取り方
法務局へ行き、{緑|青}の用紙に会社の名と所を書く。手数料は{480|500|600}円。
- 会社の登記簿　だれでも取れる
- 印鑑証明　カードがいる
法人番号は国税庁のサイトで{1|2}分で分かる。13けたである。
""",
    r"""
@class lookalike
@difficulty hard
@formats docx pdf pptx
@copies 4
@name QC工程表ってなに
@folder 教育/入門
# QC工程表ってなに？（{おにぎり|カレー|紙ひこうき}で考える）
| 順 | すること | よい・わるい | たしかめ方 |
| 1 | {ごはんをにぎる|玉ねぎを炒める|紙を折る} | {形|色|角} | 目で見る |
| 2 | {のりを巻く|水を入れる|先をそろえる} | {破れなし|量|左右} | {さわる|はかる|飛ばす} |
| 3 | {皿へ|煮る|飛ばす} | {数|味|距離} | {数える|なめる|歩いて測る} |
本物は現場にはってあります。見に行きましょう。
""",
    r"""
@class lookalike
@difficulty hard
@formats html pdf docx
@copies 4
@name 中古機械の広告
@folder 購買/広告
# 中古機械あります
| 機械 | 年式 | 値段 |
|*6 {旋盤|成形機|プレス|フライス|ワイヤカット}　{50..350}{t|型} | {1988..2019} | {18..980}万円 |
{city}の倉庫で見られます。運賃は別。{tel}
""",
    r"""
@class lookalike
@difficulty medium
@formats xlsx docx pdf
@copies 4
@name 掃除の当番{1..12}月
@folder 総務/当番
@sheet 当番
| 週 | 玄関 | 休憩所 | 便所 | ごみ |
|*5 {row} | {surname} | {surname} | {surname} | {surname} |
出られない日は自分で代わりを見つける。
""",
]
