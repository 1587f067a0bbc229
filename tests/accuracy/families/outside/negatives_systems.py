# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs, settings, manuals of machines and software, tenders, adverts, web pages that use the words."""

DOCUMENTS = [
    r"""
@class hard_negative
@kind unjudged
@formats txt
@ending py
@copies 1
@name label_rules
@folder 情報システム/tools
~ LEVELS = ["一般", "社外秘", "秘", "極秘"]
~ COLOURS = dict(zip(LEVELS, ("grey", "green", "orange", "red")))
~ def stamp(page, level):
~     # draws the word of the level in the upper right corner
~     if level not in LEVELS:
~         raise ValueError(level)
~     page.text(170, 10, level, colour=COLOURS[level])
""",
    r"""
@class hard_negative
@kind unjudged
@formats txt
@ending ini
@copies 1
@name print_server
@folder 情報システム/config
~ [watermark.2F]
~ enabled = no
~ text = CONFIDENTIAL
~ angle = 45
~ [queue.2F]
~ duplex = yes
~ default_tray = 2
""",
    r"""
@class hard_negative
@kind unjudged
@formats txt
@ending json
@copies 1
@name dropdown_choices
@folder 情報システム/workflow
~ {
~   "field": "himitsu_kubun",
~   "choices": [
~     {"id": 1, "label": "極秘"},
~     {"id": 2, "label": "秘"},
~     {"id": 3, "label": "社外秘"}
~   ],
~   "default": null
~ }
""",
    r"""
@class hard_negative
@kind unjudged
@formats txt
@ending sql
@copies 1
@name count_by_mark
@folder 情報システム/sql
~ -- 区分ごとの件数
~ SELECT mark, COUNT(*) FROM drawing
~  WHERE mark IN ('社外秘', '秘', '極秘')
~  GROUP BY mark ORDER BY 2 DESC;
""",
    r"""
@class hard_negative
@kind unjudged
@formats txt
@ending bas
@copies 1
@name InsertStamp
@folder 情報システム/excel_macro
~ Sub InsertStamp()
~     Dim moji As String
~     moji = InputBox("印の文字を入れてください（例：社外秘）")
~     If moji = "" Then Exit Sub
~     ActiveSheet.PageSetup.RightHeader = moji
~ End Sub
""",
    r"""
@class hard_negative
@kind unjudged
@formats txt
@ending yml
@copies 1
@name mail_gateway
@folder 情報システム/config
~ rules:
~   - name: hold-marked
~     subject_contains: ["社外秘", "Confidential", "【秘】"]
~     action: hold
~   - name: tag-external
~     direction: outbound
~     action: none
""",
    r"""
@class hard_negative
@formats docx pdf html
@name 文書管理ソフト_操作のしかた
@folder 情報システム/手順
# 文書管理ソフトの使い方
1. ファイルを右クリックし、「区分を付ける」を選びます。
2. 出てきた窓で「極秘」「秘」「社外秘」のどれかを選び、［適用］を押します。
3. 付けた区分は、一覧の右端の列に出ます。
4. まちがえたときは「区分を外す」を選びます。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 複合機_機密印刷のしかた
@folder 総務/掲示
# 機密印刷の使い方
印刷の画面で「機密印刷」を選び、{4..6}けたの暗証番号を入れます。
複合機の前で番号を入れると紙が出ます。
取り消すときは「ジョブ一覧」から消してください。
一晩たつとデータは自動で消えます。
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx pdf
@name オートクレーブ_気密試験の要領
@folder 保全/要領
# 気密試験の要領
扉を閉め、{0.10..0.30}MPaの空気を入れて{10..30}分おく。圧の下がりが{1..5}kPaを超えなければよい。
パッキンに傷があるときは取り替える。気密が保てないまま運転してはならない。
試験の日と人の名を扉の札に書く。
""",
    r"""
@class hard_negative
@formats html docx
@name 求人_秘書（役員付き）
@folder 採用/求人票
# 求人　役員秘書
製紙ロールの総合メーカーで、役員の予定の管理、来客の応対、出張の手配をお任せします。
機密を扱う仕事のため、口の堅い方を望みます。
秘書検定{2..3}級をお持ちの方は歓迎します。
勤務地　{city}　月給{21..29}万円から
""",
    r"""
@class hard_negative
@formats html
@copies 2
@name careers_{isodate}
@folder web/採用
# Legal counsel (m/f/d)
Our valve division is looking for a lawyer who drafts confidentiality agreements and protects trade secrets.
You treat confidential matters with discretion and speak Japanese.
Applications by {1..28} {May|June|October}.
""",
    r"""
@class hard_negative
@formats docx pdf
@name 入札説明書_測定器購入
@folder 営業/官公庁
# 入札説明書
1. 件名　三次元測定器の購入　一式
2. 入札書は封筒に入れ、「入札書在中」と朱書きすること。
3. 落札者は、作業で知った秘密を漏らしてはならない。
4. 提出された書類のうち、企業秘密に当たる部分は申し出により公開しない。
5. 開札　{today} {time}
""",
    r"""
@class hard_negative
@formats html docx
@name news_{isodate}
@folder 広報/切抜き
# 元社員を書類送検　「極秘」設計図を転職先へ
県警は{date}、自転車変速機の設計図を持ち出したとして元社員の男を書類送検した。
図面には「極秘」の印があり、男は「仕事ぶりを認めてほしかった」と話しているという。
会社側は「社外秘の扱いを見直す」としている。
""",
    r"""
@class hard_negative
@formats html txt
@name 新聞切抜_機密費
@folder 広報/切抜き
# 機密費の使いみち、議会で論戦
県議会で{date}、知事の機密費をめぐる質問があった。
議員は「秘密扱いの理由を示すべきだ」とただし、知事は「見直す」と答えた。
ほかに茶の輸出、河川の改修などが取り上げられた。
""",
    r"""
@class hard_negative
@formats html pdf
@name webページ_ジェットポンプの秘密
@folder web/読みもの
# 井戸ポンプの秘密、教えます
深い井戸から水を吸い上げる秘密は、二重の管にあります。
水の一部を下に戻して勢いよく吹き上げる。これがジェットの原理です。
次回は「ごぼごぼ音の秘密」をお届けします。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 暗号装置の歴史_読書メモ
@folder 個人/{surname}
# 読書メモ　暗号の歴史
歯車を組んだ暗号機は、最高機密（トップシークレット）の電文をやりとりするために使われた。
解読の事実は{20..40}年あまり極秘のままだった。
歯数の選び方が今の減速機の設計に通じるのがおもしろい。
""",
    r"""
@class hard_negative
@formats docx txt
@name 同人誌_短編_窯の番人
@folder 個人/文芸部
# 窯の番人
「これは極秘だぞ」と老人は言い、釉薬の瓶をふところから出した。
表紙に㊙と書かれた帳面は、火の粉で半分焦げていた。
「社外秘なんて言葉は、わしらの頃にはなかったよ」
夜の窯は静かに鳴っていた。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 寸劇台本_忘年会
@folder 親睦会/忘年会
# 寸劇「㊙書類を追え」
社長役　たいへんだ、極秘の書類がない。
課長役　社長、それはお弁当の包み紙です。
一同　（笑う）
小道具　赤い印を押した茶封筒、弁当箱{2..5}個
""",
    r"""
@class hard_negative
@formats pdf docx
@name 家庭用ゲーム_説明書案
@folder 企画/玩具
# 缶けりスパイ大作戦　あそびかた
はじめに「機密カード」を山にして裏向きに置きます。
自分の番に一枚引き、「極秘」が出たら二つ進み、「社外秘」が出たら一回休みです。
さいごまで正体を秘密にできた人の勝ちです。
""",
    r"""
@class hard_negative
@formats docx html
@name レシピ_秘伝のたれ
@folder 食堂/献立
# 食堂のおばちゃん秘伝のたれ
しょうゆ{2..4}、みりん{1..3}、りんごのすりおろし少々。
三日ねかせるのが味の秘密です。ないしょですよ、と言いながら教えてくれました。
からあげの日に出します。
""",
    r"""
@class hard_negative
@formats pdf html
@name 印章カタログ_{fiscal}
@folder 購買/カタログ
# 事務用ゴム印カタログ
| 品番 | 文字 | 色 | 価格 |
| {code:XS-##} | 社外秘 | 赤 | {900..1500}円 |
| {code:XS-##} | 秘 | 赤 | {900..1500}円 |
| {code:XS-##} | 至急 | 青 | {900..1500}円 |
| {code:XS-##} | CONFIDENTIAL | 赤 | {1200..1800}円 |
| {code:XS-##} | 回覧 | 黒 | {900..1500}円 |
""",
    r"""
@class hard_negative
@kind unjudged
@formats xlsx pdf
@name 事務用品注文書_{isodate}
@folder 購買/消耗品
# 注文書
| 品名 | 数 | 単価 | 小計 |
| ゴム印「極秘」 | {1..2} | {1100..1400} | |
| ゴム印「社外秘」 | {1..4} | {1100..1400} | |
| 朱肉の補充 | {1..3} | {300..600} | |
| 赤い表紙のファイル | {10..40} | {80..140} | |
""",
    r"""
@class hard_negative
@formats html pdf
@name 裁断機カタログ
@folder 購買/カタログ
# 細密裁断機 {code:SD-###}
機密文書の処理に。{1..2}×{8..11}mmの細かさで、DIN 66399 の区分 P-{4..6} に応えます。
社外秘の図面も、丸ごと束で入ります。
一回の枚数　{12..30}枚　くず箱　{25..60}L
""",
    r"""
@class hard_negative
@formats docx pdf
@name 溶解処理サービスのご案内
@folder 購買/案内
# 機密文書の溶解サービス
箱のまま溶かすので、だれの目にもふれません。
極秘書類、図面、伝票のどれもお受けします。一箱{900..1800}円から。
処理のあとに証明書をお出しします。お申し込みは電話 {tel} へ。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 和英対訳_社内用語
@folder 海外/語彙
# 社内用語の対訳
| 社内の言葉 | English | 中文 |
| 社外秘 | Confidential | 内部资料 |
| 極秘 | Strictly confidential | 绝密 |
| 部外秘 | Restricted | 部门机密 |
| 納期 | Due date | 交货期 |
| 手直し | Rework | 返工 |
""",
]
