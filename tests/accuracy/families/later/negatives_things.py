# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that only look like labels: secretaries, nicknames, fragile goods, stories, wares, museums, games."""

DOCUMENTS = [
    r"""
@class hard_negative
@position secretary
@difficulty medium
@formats xlsx docx csv
@copies 3
@name 秘書課_当番表_{stamp}
@folder 秘書課/当番
@sheet 当番
# 秘書課　当番の表
| 週 | 朝の窓あけ | お茶 | 郵便 | 戸締り |
|*5 第{row}週 | {surname} | {surname} | {surname} | {surname} |
""",
    r"""
@class hard_negative
@position secretary
@difficulty medium
@formats eml txt
@copies 3
@name 秘書室より_車の手配{stamp}
@folder メール保存/秘書室
@from hisho@ono-casting.example
@to soumu@ono-casting.example
@mailsubject 【秘書室】車の手配のお願い
総務の皆さま
{date}の{time}に駅まで車を{1..3}台お願いします。お客様は{2..6}名です。
秘書室　{surname}（内線{200..899}）
""",
    r"""
@class hard_negative
@position nickname
@difficulty hard
@formats docx pdf html
@copies 3
@name 清酒「極秘」_ちらし
@folder 取引先ちらし
# 清酒「極秘」{特別純米|生もと|大吟醸}　新酒のご案内
越後の蔵が{12..40}年かけて仕込んだ「極秘」、今年も{date}に蔵出しです。
{720..1800}ml　{1800..6800}円（税込）　お電話は {tel}
お酒は二十歳になってから。
""",
    r"""
@class hard_negative
@position nickname
@difficulty hard
@formats html pdf
@name 秘密基地倶楽部_会報{3..60}
@folder 余暇/模型
# 秘密基地倶楽部　会報
今月は木の上の小屋を{2..5}人で直しました。床板は杉、{12..30}枚。
合言葉は「社外秘」。入るときに言ってください（笑）
次の集まりは{date}、雨なら中止です。
""",
    r"""
@class hard_negative
@position nickname
@difficulty hard
@formats pptx docx
@name 社内愛称募集_結果
@folder 総務/催し
# 新しい洗浄機の愛称　募集の結果
- 一位「アワまる」{40..90}票
- 二位「ごくひちゃん」（極秘開発だったから）{20..39}票
- 三位「マル秘くん」{5..19}票
採用は「アワまる」。銘板は{date}に付けます。
""",
    r"""
@class hard_negative
@position fragile
@difficulty hard
@formats pdf docx xlsx
@copies 3
@name 荷札_{stamp}
@folder 出荷/荷札
^^ 取扱注意
^^ ガラス製品　天地無用
お届け先　{client}　{dept}御中
送り主　{company}　{tel}
個口　{1..9}／{9..12}
""",
    r"""
@class hard_negative
@position fragile
@difficulty medium
@formats docx pdf
@name 梱包のしかた_{code:K##}
@folder 出荷/手順
# 梱包のしかた
| 品物 | 緩衝材 | 貼るシール |
| 石英の筒 | 気泡{2..4}重 | 取扱注意・われもの |
| 鋳物 | 段ボール | 重量物 |
| 計測器 | 発泡の型 | 取扱注意・精密機器 |
シールは箱の二面に貼る。
""",
    r"""
@class hard_negative
@position fragile
@difficulty medium
@formats html pdf
@name 薬品の安全データ_{code:SDS-###}
@folder 安全衛生/SDS
# 安全データシート（7. 取扱い及び保管上の注意）
取扱注意：保護めがねと手袋を着けること。
保管：火気厳禁。容器を密閉し、冷暗所に置く。機密性の高い蓋を用いること。
混触危険物：強酸化剤
""",
    r"""
@class hard_negative
@position novel
@difficulty hard
@formats txt html docx
@copies 3
@name 連載小説_第{3..40}回
@folder 余暇/同人誌
# 港町の測量士　第{3..40}回
机の上には封筒があった。赤い判で「極秘」とある。
「開けるなよ」と{surname}は言った。
判の下に、かすれた字で「社外秘」とも読める。二重に押すとは念の入ったことだ。
窓の外では汽船が鳴っていた。
""",
    r"""
@class hard_negative
@position novel
@difficulty hard
@formats txt pdf
@name 台本_文化祭{code:P#}
@folder 余暇/演劇部
# 台本「ねじと王様」
（舞台は工場。王様が巻物を広げる）
王様　これこそ我が国の極秘！
家来　陛下、社外秘と書いてございます。
王様　国に社外もあるか。
（巻物を落とす。CONFIDENTIALの字が客席に見える）
""",
    r"""
@class hard_negative
@position news
@difficulty medium
@formats html pdf txt
@copies 3
@name 業界紙切り抜き_{stamp}
@folder 資料/新聞
# 技術持ち出しで元社員を書類送検
{city}の{部品|化学|電子}メーカーの社外秘の図面データを転職先に持ち出したとして、県警は{date}、元社員の男（{30..60}）を書類送検した。
データには「極秘」と表示されていたという。男は「自分で作ったものだと思った」と話している。
（地方版　{1..30}面）
""",
    r"""
@class hard_negative
@position news
@difficulty medium
@formats html docx
@name News_digest_{stamp}
@folder 資料/海外ニュース
# Weekly digest
A court has ordered a former engineer to return drawings stamped "CONFIDENTIAL".
The files had been sent to a private address shortly before the engineer left.
Copper closed at {8000..9900} dollars a tonne; nickel was little changed.
""",
    r"""
@class hard_negative
@position catalogue
@difficulty medium
@formats pdf html
@copies 3
@name はんこ通販カタログ_{fiscal}
@folder 購買/カタログ
# ビジネス印カタログ
| 品番 | 印面 | 大きさ | 色 | 価格 |
| {code:BI-##} | 社外秘 | {12..20}×{40..60}mm | 赤 | {900..1600}円 |
| {code:BI-##} | 極秘 | {12..20}×{40..60}mm | 赤 | {900..1600}円 |
| {code:BI-##} | ㊙ | φ{12..24}mm | 赤 | {900..1600}円 |
| {code:BI-##} | 重要 | {12..20}×{40..60}mm | 青・赤 | {900..1600}円 |
| {code:BI-##} | CONFIDENTIAL | {12..20}×{60..80}mm | 赤 | {900..1600}円 |
""",
    r"""
@class hard_negative
@position catalogue
@difficulty medium
@formats pdf docx
@name 金庫と鍵棚のご案内
@folder 購買/カタログ
# 耐火金庫・鍵付き書庫のご案内
マル秘書類の置き場にお困りではありませんか。
- {code:KS}-{60..120}　重さ{90..300}kg　A4綴り{10..40}冊
- 社外秘・極秘・一般の三段に分けられる引き出し（別売り）
価格は{48000..190000}円から。施工は別にお見積りします。
""",
    r"""
@class hard_negative
@position catalogue
@difficulty medium
@formats html pdf
@name シュレッダー選び_比べ
@folder 購買/カタログ
# シュレッダーの選び方
P-3は社内の書類、P-4は社外秘の書類、P-5は極秘の書類に向くといわれます。
| 型 | 細かさ mm | 枚数 | 価格 |
|*3 {code:SH-###} | {2..4}×{10..40} | {6..30} | {19800..88000}円 |
""",
    r"""
@class hard_negative
@position catalogue
@difficulty medium
@formats html csv
@name 封筒とシール_価格表
@folder 購買/カタログ
| 品 | 印刷の字 | 百枚の値 |
| 角2封筒 | 親展 | {1800..2900} |
| 角2封筒 | 社外秘在中 | {1800..2900} |
| 封かん紙 | 開封厳禁 | {700..1200} |
| 丸シール | マル秘 | {700..1200} |
""",
    r"""
@class hard_negative
@position museum
@difficulty medium
@formats docx html pdf
@copies 3
@name 郷土館_展示の札
@folder 地域/郷土館
# 展示の札　第{2..5}室
番号{3..40}　造船所の青写真（昭和{5..19}年）
右上の朱印「極秘」は海軍の監督官が押したもの。戦後に占領軍が押した "CONFIDENTIAL" の印も残る。
寄贈　{person}
""",
    r"""
@class hard_negative
@position history
@difficulty medium
@formats pdf txt
@name 会社の歩み_下書き_{1930..1960}年代
@folder 総務/社史
# 社史　第{2..5}章　軍需のころ
図面にはすべて「軍極秘」の印が押され、工員は自分の削る品の名を知らされなかった。
昭和{14..19}年には「秘」の字の腕章をつけた検査官が寝泊まりした。
戦が終わると図面は三日三晩焼かれた。
""",
    r"""
@class hard_negative
@position game
@difficulty hard
@formats docx pdf txt
@copies 3
@name 新年会_謎解きゲーム
@folder 総務/催し/{fiscal}
# 謎解きゲーム　進め方
1. 各組に封筒「マル秘指令」を配る
2. 封筒のなかの紙には「極秘：食堂の時計を見よ」と書いておく
3. 時計の裏に「TOP SECRET」と書いた鍵を隠す
勝った組には{米{2..5}キロ|商品券|みかん一箱}。
""",
    r"""
@class hard_negative
@position game
@difficulty medium
@formats html txt
@name 忍者ボードゲーム_説明書
@folder 余暇/ゲーム
# 忍者の巻物あつめ　遊び方
山札には「秘」「極秘」「秘伝」「偽」の四種の札が{8..20}枚ずつ入っています。
「極秘」を{3..5}枚そろえた人の勝ちです。
「偽」を引いたら一回休み。
""",
    r"""
@class hard_negative
@position recipe
@difficulty medium
@formats docx html pdf
@copies 3
@name 社員食堂だより_{stamp}
@folder 食堂
# 今月の一皿　秘伝のたれカツ丼
料理長{surname}の秘伝のたれは、しょうゆ{100..300}ml、みりん{100..300}ml、砂糖{30..90}g。
マル秘の隠し味は…りんご酢を小さじ{1..3}。家でも試してください。
{500..650}円、{date}から。
""",
    r"""
@class hard_negative
@position job_advert
@difficulty medium
@formats html zip docx pdf
@copies 3
@name 求人票_{code:J##}
@folder 人事/採用/募集中
# 募集　社長秘書（正社員）
仕事　日程の調整、来客の応対、機密書類の整理
給与　月{20..30}万円　　勤務地　{city}
求める人　口が堅く、秘密を守れる方。書類の区分（極秘・社外秘など）を扱ったことがある方は歓迎
応募　履歴書を{dept}あてに
""",
    r"""
@class hard_negative
@position travel
@difficulty medium
@formats html docx
@name 社員旅行のしおり_{fiscal}
@folder 総務/催し
# 社員旅行のしおり
一日目　{time}出発。バスの席はくじ。夜の余興の中身は社外秘です（{surname}談）
二日目　秘境の滝まで歩く。歩きやすい靴で
持ち物　着替え、保険証、やる気
""",
    r"""
@class hard_negative
@position book_list
@difficulty hard
@formats xlsx csv html
@copies 3
@name 図書室_新着本{stamp}
@folder 総務/図書室
@sheet 新着
| 題 | 書き手 | 値 | 置き場 |
| マル秘 段取り術{12..60} | {person} | {1400..2200} | {A|B}棚 |
| 極秘捜査の設計者たち | {person} | {1400..2200} | {A|B}棚 |
| 社外秘のつくり方 | {person} | {1400..2200} | {A|B}棚 |
| はじめての鋳造 | {person} | {1400..2200} | {A|B}棚 |
""",
    r"""
@class hard_negative
@position nickname
@difficulty hard
@formats docx pdf
@name 野球部_作戦会議の記
@folder 余暇/野球部
# 対{client}戦に向けて
- 相手の左腕は曲がる球が多い。早い打ち分けを
- 盗塁のサインは部外秘！　奥さんにも言わないこと
- 弁当は{20..30}個、{surname}が手配
""",
    r"""
@class hard_negative
@position medicine
@difficulty medium
@formats docx html
@name 健康だより_便秘とつきあう
@folder 総務/健康
# 健康だより　便秘とつきあう
便秘の人は{20..40}%。水を一日{1..2}リットル、歩くこと{20..40}分。
相談の中身は秘密にします。保健師の{surname}まで。
神秘の健康法はありません。
""",
    r"""
@class hard_negative
@position names
@difficulty medium
@formats xlsx csv
@name 配送先の地名_読み
@folder 出荷/配送
@sheet 地名
| 地名 | 読み | 便 |
| 秘田 | ひめだ | {午前|午後} |
| 機密堂前 | きみつどうまえ | {午前|午後} |
| 極楽寺 | ごくらくじ | {午前|午後} |
| 社口 | しゃぐち | {午前|午後} |
""",
    r"""
@class hard_negative
@position film
@difficulty medium
@formats html eml
@name 映画の会_次は{stamp}
@folder 余暇/映画
@from {roman}@ono-casting.example
@to eiga@ono-casting.example
@mailsubject 映画の会「L.A. コンフィデンシャル」
次の会は「L.A. Confidential」を見ます。その次は「極秘指令1944」です。
{date}の{time}から第{1..3}会議室で。お菓子は持ち寄り。
{surname}
""",
    r"""
@class hard_negative
@position safety_sign
@difficulty medium
@formats docx pdf pptx
@name 工場の看板_文案
@folder 安全衛生/看板
# 看板の文案
- 関係者以外立入禁止　{2..6}枚
- 取扱注意　高温　{2..6}枚
- 注意　頭上　{1..4}枚
- 撮影はご遠慮ください　{1..4}枚
地は黄、字は黒。{date}に取り付け。
""",
    r"""
@class hard_negative
@position lecture
@difficulty medium
@formats pdf pptx
@name 暗号入門_高専の講義
@folder 資料/講義
# 暗号入門　第{2..12}回
共通鍵暗号では送り手と受け手が同じ秘密鍵を持つ。
秘密分散では、秘密Sを{3..9}個に分け、{2..3}個そろえば戻せる。
例題：平文 "TOP SECRET" を三文字ずらすと何になるか。
""",
]
