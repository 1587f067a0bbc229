# SPDX-License-Identifier: GPL-3.0-or-later
"""More documents that speak of labels or use their words: incidents, posters, examples, signs,
tenders, court cases, schemas, releases."""

DOCUMENTS = [
    r"""
@class hard_negative
@kind none
@position sign
@difficulty hard
@copies 3
@formats docx pdf pptx
@name 掲示_立入禁止
@folder 総務部/掲示
^^ 関係者以外立入禁止
^^ STAFF ONLY
御用の方は守衛所までお越しください。
{company}　総務部
""",
    r"""
@class hard_negative
@kind unjudged
@position example
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name 文書登録票_記入例
@folder 総務部/様式
@sheet 記入例
^^ 【記入例】
# 文書登録票の書き方
下のように記入してください。
| 文書名 | ○○部品 原価表 |
| 作成者 | 山田 太郎 |
| 機密区分 | 社外秘　←該当するものを書く |
| 保存年限 | 5年 |
""",
    r"""
@class hard_negative
@kind unjudged
@position incident
@difficulty hard
@copies 3
@formats docx txt pdf
@name 顛末書_{surname}
@folder 総務部/事故
# 顛末書
{date}、帰宅途中の飲食店に書類入りの鞄を置き忘れました。
中には社外秘の図面{2..5}枚と、極秘扱いの価格表1部が入っていましたが、翌朝そのまま戻りました。
今後は書類を持ち帰らないようにいたします。
{department}　{person}　印
""",
    r"""
@class hard_negative
@kind none
@position poster
@difficulty hard
@copies 3
@formats pptx pdf docx
@name ポスター_情報を守る月間
@folder 広報/ポスター
# 情報を守る月間
^^ その書類、「社外秘」では？
^^ コピーした後、原稿は残っていませんか
{1..12}月1日～31日　情報管理委員会
""",
    r"""
@class hard_negative
@kind none
@position slogan
@difficulty medium
@copies 2
@formats xlsx docx
@name 標語の応募一覧
@folder 広報/標語
@sheet 応募
| 番号 | 標語 | 応募者 |
| 1 | 社外秘　家でも外でも　口に鍵 | {surname} |
| 2 | 極秘より　まず整理から　机の上 | {surname} |
| 3 | 秘密より　あいさつ響く　明るい職場 | {surname} |
""",
    r"""
@class hard_negative
@kind none
@position request
@difficulty hard
@copies 3
@formats docx eml pdf
@mailsubject 図面のやり取りについてのお願い
@name お取引先様へのお願い
@folder 購買課/案内
お取引先様各位
弊社へ図面をお送りいただく際、秘密のものには「CONFIDENTIAL」または「秘」とご記載くださいますようお願いいたします。
記載のないものは通常の資料としてお取り扱いいたします。
{company}　購買課　{surname}
""",
    r"""
@class hard_negative
@kind none
@position tender
@difficulty medium
@copies 2
@formats html pdf docx
@name 入札公告_{庁舎清掃|車両整備}
@folder 営業部/公告
# 一般競争入札公告
件名　{庁舎清掃|車両整備}業務　　履行期間　{date}から{1..3}年
5 その他　受注者は業務上知り得た秘密を他に漏らしてはならない。
6 入札説明書の交付　ホームページで公開する。
{県|市}長
""",
    r"""
@class hard_negative
@kind none
@position court_case
@difficulty hard
@copies 2
@formats html docx txt
@name 裁判例メモ
@folder 法務/判例
# 営業秘密に関する裁判例（公刊された判決から）
原告の設計資料には「社外秘」の印が押され、施錠された棚に保管されていたから、秘密管理性が認められた。
他方、価格表については「㊙」の記載があるものの、誰でも見られる状態にあり、秘密として管理されていたとはいえないとされた。
""",
    r"""
@class hard_negative
@kind unjudged
@position schema
@difficulty medium
@copies 3
@formats txt
@ending sql
@name create_{documents|ledger}
@folder 情報システム課/サンプル
~ -- sample schema from the tutorial
~ CREATE TABLE documents (
~   id INTEGER PRIMARY KEY,
~   title TEXT NOT NULL,
~   confidential BOOLEAN DEFAULT FALSE,
~   level TEXT CHECK (level IN ('極秘','秘','社外秘','一般')),
~   secret_until DATE
~ );
""",
    r"""
@class hard_negative
@kind none
@position release
@difficulty hard
@copies 2
@formats docx html pdf
@name プレスリリース_{isodate}
@folder 広報/リリース
>> 報道関係者各位
>> {date}
# {company}、{part}の生産を開始
本日より、{part}の量産を始めました。価格は1個{100..900}円（税別）です。
本件に関するお問い合わせ　広報　{surname}　{tel}
記事や写真はご自由にお使いください。
""",
    r"""
@class hard_negative
@kind none
@position open_day
@difficulty hard
@copies 3
@formats docx pdf html
@name 一般公開のお知らせ
@folder 広報/行事
# 工場一般公開のお知らせ
{date}、第一工場を一般公開します。どなたでもご見学いただけます。
公開時間　10:00～15:00　　一般の方の駐車場は{2..4}番です。
""",
    r"""
@class hard_negative
@kind none
@position comparison
@difficulty hard
@copies 2
@formats docx xlsx
@name 規程の新旧対照表
@folder 総務部/規程集
| 新 | 旧 | 理由 |
| 第5条　文書の区分は、極秘、秘及び社外秘とする。 | 第5条　文書の区分は、秘及び社外秘とする。 | 区分を一つ加える |
| 第6条　社外秘文書は右上に表示する。 | 第6条　社外秘文書は朱書きする。 | 電子文書に合わせる |
""",
    r"""
@class hard_negative
@kind none
@position faq
@difficulty hard
@copies 3
@formats html docx xlsx
@name よくある質問_文書
@folder 情報システム課/FAQ
@sheet 質問
| 質問 | 答え |
| 【社外秘】を付け忘れたら？ | 送った相手に連絡し、付けて送り直します。 |
| 「極秘」のファイルを印刷できますか | 部長の許可が要ります。 |
| 「公開」と「一般」の違いは？ | 公開は社外の人も見られます。 |
| パスワードは何文字？ | 12文字以上です。 |
""",
    r"""
@class hard_negative
@kind none
@position book
@difficulty medium
@copies 2
@formats html docx
@name 本の紹介
@folder サークル/読書
# 今月の一冊『極秘捜査』
駆け出しの刑事が、上司から「秘」と書かれた封筒を渡される。中身は二十年前の事件の記録だった。
読み終えて思うのは、秘密を抱えることの重さである。文庫 {600..980}円
""",
    r"""
@class hard_negative
@kind none
@position place
@difficulty medium
@copies 2
@formats docx txt
@name 旅行記_秘境駅めぐり
@folder サークル/鉄道
# 秘境駅めぐり
飯田線の秘境駅を{3..6}つ回った。神秘的な霧、秘湯の宿、秘伝のそばつゆ。
地元の人の秘蔵の写真も見せてもらった。
""",
    r"""
@class hard_negative
@kind none
@position chemicals
@difficulty hard
@copies 2
@formats xlsx docx pdf
@name 薬品棚の表示
@folder 安全衛生/表示
@sheet 棚
| 棚 | 薬品 | 表示 |
| 上 | エタノール | 火気厳禁 |
| 中 | 塩酸 | 取扱注意　保護眼鏡 |
| 下 | 水酸化ナトリウム | 取扱注意　皮膚に触れない |
""",
    r"""
@class hard_negative
@kind unjudged
@position minutes
@difficulty hard
@copies 3
@formats docx txt odt
@name 情報管理委員会_{isodate}
@folder 総務部/委員会
# 情報管理委員会　議事の要点
1. 各部の社外秘文書の件数を数える（{date}まで）。
2. 「秘」の印を押す人を課長に限る。
3. 海外拠点には Confidential の表示を求める。
4. 未表示の極秘文書が{1..4}件見つかった部門には改善を求める。
""",
    r"""
@class hard_negative
@kind none
@position quotation
@difficulty hard
@copies 2
@formats eml txt
@mailsubject 件名の付け方
@name 件名の付け方
@folder メール保存
各位
メールの件名は「【連絡】」「【依頼】」「【社外秘】」のいずれかで始めてください。
例：【社外秘】第3四半期の計画について
迷ったら「【連絡】」で構いません。
{surname}
""",
    r"""
@class hard_negative
@kind none
@position old_label
@difficulty hard
@copies 2
@formats docx txt
@name 区分変更のお知らせ
@folder 総務部/通知
{date}をもって、次の文書は社外秘から一般に変わりました。
- 食堂の利用案内
- 通勤手当の手引き
表紙の「社外秘」は二重線で消してください。
""",
    r"""
@class hard_negative
@kind none
@position english_mail
@difficulty hard
@copies 3
@formats eml txt docx
@mailsubject Marking of drawings
@name marking
@folder メール保存
Hello {surname}-san,
Our new procedure asks suppliers to put "CONFIDENTIAL" in the title block of drawings that we send under the agreement.
Public drawings carry no marking. Could you confirm that your office can do this from {isodate}?
Regards
""",
    r"""
@class hard_negative
@kind none
@position audit_form
@difficulty hard
@copies 2
@formats xlsx docx
@name 情報管理_内部点検（記入済み）
@folder 総務部/点検
@sheet 点検
| 点検項目 | 結果 | メモ |
| 極秘文書の保管場所は施錠されている | ○ | |
| 社外秘の表示が右上にある | △ | 表示のない書類{1..5}件 |
| ㊙の印の管理簿がある | ○ | |
| Confidential と書かれた客先資料を分けている | ○ | |
""",
    r"""
@class hard_negative
@kind none
@position menu
@difficulty medium
@copies 2
@formats docx xlsx html
@name 秘伝のたれ弁当
@folder 総務部/食堂
# 本日のおすすめ　秘伝のたれ焼肉弁当
{580..780}円　限定{20..60}食　部外の方もどうぞ
""",
    r"""
@class hard_negative
@kind none
@position syllabus
@difficulty hard
@copies 2
@formats html pdf
@name 大学講義_情報管理論
@folder 資料/大学
# 情報管理論（2単位）
第{1..15}回　機密区分の設計。極秘・秘・社外秘という三段階の歴史と、Confidential / Secret / Top Secret という軍の区分を比べる。
教科書『秘密の管理』　評価　期末試験
""",
    r"""
@class hard_negative
@kind none
@position screen_text
@difficulty hard
@copies 2
@formats txt html xlsx
@name 画面文言一覧
@folder 情報システム課/画面
| ID | 文言 |
| BTN_01 | 保存 |
| LBL_11 | 機密区分を選んでください |
| OPT_21 | 極秘 |
| OPT_22 | 秘 |
| OPT_23 | 社外秘 |
| MSG_31 | 「社外秘」は外部に送れません |
""",
]
