# SPDX-License-Identifier: GPL-3.0-or-later
"""Public texts, prose, goods and programs in which words of secrecy mean something else."""

DOCUMENTS = [
    r"""
@class hard_negative
@kind none
@position secretary
@difficulty medium
@copies 3
@formats docx xlsx html
@name 役員秘書グループの業務
@folder 秘書グループ
@header 社長室　秘書グループ
# 秘書グループの主な業務
- 役員の予定の調整、車の手配
- 慶弔の対応
- 来客へのお茶出し
| 担当 | 役員 |
| {surname} | 会長 |
| {surname} | 社長 |
""",
    r"""
@class hard_negative
@kind none
@position novel
@difficulty medium
@copies 3
@formats txt odt html
@name 連載小説「{霧の港|青い時計}」第{1..20}回
@folder 同好会/文芸
「社外秘ですよ、それは」
　{surname}は低い声で言い、机の引き出しに鍵をかけた。窓の外では電車が鉄橋を渡っていく。
　彼の秘密を知っているのは、この街でただ一人、古書店の主だけだった。
　極秘、の二文字が目に焼きついて離れない。夜が明けるまで、彼は眠れなかった。
""",
    r"""
@class hard_negative
@kind none
@position newspaper
@difficulty medium
@copies 3
@formats html docx txt zip
@name ニュース要約{isodate}
@folder 広報室/要約
【{isodate}】{県|府|市}議会で「秘」扱いの資料が事前に流出した問題で、議長が陳謝した。
【{isodate}】大手部品会社の社外秘データがネット上で売買されていたことが分かった。警視庁が調べている。
【{isodate}】特定秘密の指定件数が{400..700}件になったと政府が報告した。
""",
    r"""
@class hard_negative
@kind none
@position goods
@difficulty medium
@copies 3
@formats docx pdf xlsx
@name 外装表示の見本
@folder 物流課/見本
@sheet 見本
# 外装箱の表示（見本）
| 表示 | 意味 |
| 取扱注意 | 落とさない |
| 天地無用 | 上下を逆にしない |
| 水ぬれ注意 | 雨の日は覆う |
| 要冷蔵 | 10℃以下 |
HANDLE WITH CARE　　THIS SIDE UP
""",
    r"""
@class hard_negative
@kind none
@position airtight
@difficulty medium
@copies 3
@formats pdf docx html
@name 漏れ試験の種類（講義録）
@folder 技術図書/講義
# 漏れ試験の種類
容器の機密を保つ、と書く人がいるが、正しくは「気密」である。
水没法、差圧法、ヘリウム法があり、感度はこの順に高くなる。
冷媒配管の気密試験は窒素で行うのが普通である。
""",
    r"""
@class hard_negative
@kind none
@position program
@difficulty medium
@copies 3
@formats txt
@ending yaml
@name {secret_store|vault_helper|token}_example
@folder 情報シス/学習用
~ // Example from the manual of an open library, public domain
~ apiVersion: v1
~ kind: Secret
~ metadata:
~   name: example-secret
~ type: Opaque
~ data:
~   classification: "confidential"   # values: public, internal, confidential, top-secret
~   token: ZXhhbXBsZQ==
""",
    r"""
@class hard_negative
@kind none
@position program
@difficulty hard
@copies 2
@formats html txt
@name sample_watermark
@folder 情報シス/学習用
~ <!-- tutorial: how to draw a watermark with CSS (CC0) -->
~ <style>
~ .draft::before { content: "DRAFT"; opacity: .1 }
~ .secret::before { content: "社外秘"; color: red }
~ </style>
~ <p class="example">ここに本文を書きます。</p>
""",
    r"""
@class hard_negative
@kind none
@position catalogue
@difficulty medium
@copies 3
@formats pdf html xlsx
@name 総合印章カタログ
@folder 調達/カタログ
@sheet カタログ
# ビジネス印　総合カタログ
| 商品コード | 印面 | 色 | 価格 |
| {code:B-###} | 社外秘 | 赤 | {800..1600}円 |
| {code:B-###} | 極秘 | 赤 | {800..1600}円 |
| {code:B-###} | CONFIDENTIAL | 赤 | {800..1600}円 |
| {code:B-###} | 至急 | 赤 | {800..1600}円 |
| {code:B-###} | 見積書在中 | 青 | {800..1600}円 |
お届けまで{2..7}日。送料無料。
""",
    r"""
@class hard_negative
@kind none
@position patent
@difficulty medium
@copies 3
@formats pdf txt html eml+
@name 特許第{code:#######}号公報
@folder 知財室/公報
(19)日本国特許庁(JP)　(12)特許公報(B2)
(11)特許番号　特許第{code:#######}号　(45)発行日　{era}
(54)【発明の名称】機密文書の印刷管理方法
【請求項１】文書に付された機密区分が「社外秘」又は「極秘」であるとき、認証を経て印刷を許可する印刷管理方法。
【背景技術】従来、機密文書の管理は利用者の注意に頼っていた。
""",
    r"""
@class hard_negative
@kind none
@position recruiting
@difficulty medium
@copies 2
@formats html docx
@name 中途採用のページ
@folder 人事部/採用広報
# 設計エンジニア募集
仕事内容　自動車向け{part}の設計。開発中の車種については守秘のため面接でお話しします。
応募の秘密は厳守します。在職中の方も安心してご応募ください。
月給　{23..38}万円～　　年間休日{110..126}日
""",
    r"""
@class hard_negative
@kind none
@position standard
@difficulty hard
@copies 3
@formats pdf docx html
@name 管理策の解説（一般公開資料）
@folder 資料室
# 5.13 情報のラベル付け（解説）
目的　情報の分類を伝え、情報処理及び管理の自動化を支援する。
手引　ラベルには、例えば "Confidential"、"Restricted"、「社外秘」、「極秘」がある。ラベル付けを省いてよい場合（例：非機密情報）を決めておく。
この解説は誰でも利用できる。
""",
    r"""
@class hard_negative
@kind none
@position idiom
@difficulty medium
@copies 3
@formats docx eml html
@mailsubject 健康だより
@name 健康だより{1..12}月号
@folder 健康保険組合
# 健康だより
## 長寿の秘けつは「よくかむこと」
便秘の予防には水分と運動が大切です。神秘的な森を歩く「森林浴」もおすすめ。
## クイズ　ことわざ「秘すれば花」を書いたのは？
①世阿弥　②芭蕉　③一茶
""",
    r"""
@class hard_negative
@kind none
@position limit
@difficulty medium
@copies 3
@formats docx txt html
@name 限定セールのお知らせ
@folder 厚生会
# 会員限り　作業靴セール
{date}まで、お一人様{1..2}足限り。関係者（ご家族）もご利用いただけます。
返品不可　現品限り
""",
    r"""
@class hard_negative
@kind none
@position important
@difficulty medium
@copies 3
@formats docx eml txt
@mailsubject 【至急・重要】年末調整書類の提出
@name 【至急】提出のお願い
@folder 人事部/お願い
【重要なお知らせ】
{date}までに書類を提出してください。未提出の方には個別に連絡します。
ご不明な点は人事部　内線{code:####}
""",
    r"""
@class hard_negative
@kind none
@position industry_term
@difficulty hard
@copies 3
@formats html docx pdf zip
@name 暗号のはなし
@folder 資料室
# 暗号のはなし　第{1..8}話
第二次大戦で使われた暗号機の仕組みは、長く最高機密（top secret）とされました。
いまでは博物館で実物を見ることができます。
現代の暗号は仕組みを公開し、鍵だけを秘密にします。
""",
    r"""
@class hard_negative
@kind none
@position file_name
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name {社外秘書類の棚卸し手順|極秘裏の由来|秘書セミナー参加者}
@folder 雑件
# {手順|由来|参加者}
| 番号 | 内容 | 日付 |
|*3 {row} | {準備|実施|片付け} | {isodate} |
""",
    r"""
@class hard_negative
@kind none
@position folder_name
@difficulty hard
@copies 3
@formats txt docx pdf
@name 案内_{code:##}
@folder {機密書類溶解サービス|社外秘ラベル発注|秘書グループ/共用}
# 作業の案内
トラックは{time}に裏門に着きます。箱は{10..40}個まで運べます。
ガムテープは使わないでください。
""",
    r"""
@class hard_negative
@kind none
@position game
@difficulty medium
@copies 2
@formats xlsx html
@name 社内運動会「極秘ミッション」
@folder 厚生会
@sheet 進行
# 極秘ミッション（借り物競走）の進め方
| 順 | お題 | 点 |
| 1 | 眼鏡の人 | {1..5} |
| 2 | 秘密の箱 | {1..5} |
| 3 | 赤い帽子 | {1..5} |
""",
    r"""
@class hard_negative
@kind none
@position survey
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name 情報管理アンケート用紙
@folder 管理本部/調査
# 情報管理に関するアンケート
Q1 あなたの職場では「社外秘」の表示を見かけますか。　よく見る・ときどき・見ない
Q2 「秘」と「極秘」の違いを説明できますか。　はい・いいえ
Q3 区分を付けるのは誰の仕事だと思いますか。（　　　　　　）
ご協力ありがとうございました。
""",
    r"""
@class hard_negative
@kind none
@position glossary
@difficulty hard
@copies 2
@formats docx html eml+
@name 英和対訳表
@folder 国際課
# 書類に出る言葉の対訳
| English | 日本語 |
| Confidential | 社外秘、秘 |
| Top Secret | 極秘 |
| Draft | 下書き |
| Copy | 写し |
| Void | 無効 |
""",
    r"""
@class hard_negative
@kind none
@position english_prose
@difficulty medium
@copies 2
@formats html txt
@name history of the factory
@folder 国際課
# A short history of the works
In the war years the works made gauges; what for was top secret then and nobody knows now.
The founder kept the secret of his alloy until his death. It has been public knowledge since the patent lapsed in 1971.
Visitors are welcome; areas marked "restricted" are closed for safety.
""",
]
