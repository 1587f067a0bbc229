# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that look like labels and are none: offices, prose, goods, machines, programs, public pages."""

DOCUMENTS = [
    r"""
@class hard_negative
@kind none
@position secretary
@difficulty medium
@copies 3
@formats xlsx docx csv
@name 秘書室内線表
@folder 総務部
@header 秘書室
@sheet 秘書室
# 秘書室　内線番号表
| 役職 | 担当 | 内線 |
| 社長秘書 | {surname} | {code:####} |
| 会長秘書 | {surname} | {code:####} |
| 秘書課長 | {surname} | {code:####} |
| 受付 | {surname} | {code:####} |
""",
    r"""
@class hard_negative
@kind none
@position secretary
@difficulty medium
@copies 2
@formats docx txt
@name 秘書検定のご案内
@folder 人事課/資格
# 秘書検定　団体受験のご案内
{fiscal}の秘書検定（2級・準1級）を団体で申し込みます。希望者は{date}までに申込書を秘書課へ。
受験料は会社が半額を補助します。テキスト『秘書の心得』を貸し出します。
""",
    r"""
@class hard_negative
@kind none
@position novel
@difficulty medium
@copies 3
@formats txt html odt
@name 短編「{峠の工場|雨の夜|古い鍵}」
@folder サークル/文芸
　極秘、と表紙に朱で書かれた薄い冊子を、{surname}は外套の内側に隠した。
「誰にも見せるな。これは秘中の秘だ」
　老人はそう言って、秘蔵の酒を二つの盃に注いだ。雪は夜半を過ぎても止まなかった。
　彼女には秘めた思いがあった。だがそれを口にすることは、生涯なかったのである。
""",
    r"""
@class hard_negative
@kind none
@position newspaper
@difficulty medium
@copies 3
@formats html txt docx zip
@name 切り抜き_{isodate}
@folder 広報/クリッピング
{isodate}　朝刊　経済面
元社員が社外秘の設計資料を持ち出したとして、県警は不正競争防止法違反の疑いで男（{30..58}）を書類送検した。
捜査関係者によると、男は「極秘」と記された電子ファイルを転職先に送ったとみられる。会社側は「再発防止に努める」としている。
国会では秘密保護の法整備をめぐり論戦が続く。
""",
    r"""
@class hard_negative
@kind none
@position goods
@difficulty medium
@copies 4
@formats xlsx docx pdf csv
@name 梱包仕様ラベル一覧
@folder 出荷場/掲示
@sheet ラベル
# 荷扱いラベル　貼付一覧
| 品名 | 貼るラベル | 位置 |
| {item} | 取扱注意　天地無用 | 側面2か所 |
| {item} | われもの注意 | 上面 |
| {item} | 取扱注意（精密機器） | 側面 |
| {item} | 水濡れ厳禁 | 側面 |
""",
    r"""
@class hard_negative
@kind none
@position goods
@difficulty hard
@copies 3
@formats docx pdf xlsx
@name 荷札_{item}
@folder 出荷場/掲示
^^ 取扱注意
^^ FRAGILE
^^ この面を上に
品名　{item}　　個数　{1..40}
出荷元　{company}
""",
    r"""
@class hard_negative
@kind none
@position airtight
@difficulty medium
@copies 3
@formats docx txt html
@name 気密試験の基礎
@folder 技術資料/入門
# 気密試験の基礎（公開講座テキスト）
機密性ではなく「気密性」の話です。容器の気密は、加圧した空気の圧力降下で調べるのが一般的です。
気密室、気密扉、気密パッキンなど、用語はJISに定めがあります。
建物の気密性能はC値で表します。
""",
    r"""
@class hard_negative
@kind unjudged
@position program
@difficulty medium
@copies 3
@formats txt html
@ending py
@name {config|auth_client|settings}_sample
@folder 情報システム課/サンプル
~ # MIT License. Example only.
~ class Settings:
~     client_id = "YOUR_CLIENT_ID"
~     client_secret = os.environ["CLIENT_SECRET"]   # keep it secret
~     confidential = True      # OAuth 2.0 confidential client
~     access = "restricted"    # public | internal | restricted
~ def is_secret(name):
~     return name.startswith("secret_")
""",
    r"""
@class hard_negative
@kind unjudged
@position program
@difficulty medium
@copies 2
@formats txt
@ending c
@name labels_{code:###}
@folder 情報システム課/サンプル
~ /* 表示文字列の対応表（オープンソース部品より） */
~ static const char *const level_names[] = {
~     "公開", "社内", "社外秘", "秘", "極秘", NULL
~ };
~ enum { LEVEL_PUBLIC, LEVEL_INTERNAL, LEVEL_CONFIDENTIAL, LEVEL_SECRET };
~ int label_compare(int a, int b) { return a - b; }
""",
    r"""
@class hard_negative
@kind none
@position catalogue
@difficulty medium
@copies 3
@formats pdf html docx eml+
@name {シュレッダー|書庫|耐火金庫}カタログ
@folder 購買課/カタログ
# 機密文書を守る　クロスカットシュレッダー「ヒミツール」
秘密書類も細断サイズ2×10mmで安心。社外秘の書類やCDも細断できます。
| 型式 | 最大枚数 | 質量 | 標準価格 |
| HM-{code:##} | {8..30} | {9..40}kg | {20000..98000}円 |
| HM-{code:##} | {8..30} | {9..40}kg | {20000..98000}円 |
お求めは全国の販売店で。
""",
    r"""
@class hard_negative
@kind none
@position patent
@difficulty medium
@copies 3
@formats pdf html txt
@name 特開20{10..24}-{code:######}
@folder 知財/公報
(19)【発行国】日本国特許庁(JP)
(12)【公報種別】公開特許公報(A)
(11)【公開番号】特開20{10..24}-{code:######}
(43)【公開日】{era}
(54)【発明の名称】秘密分散装置及び秘匿通信方法
(57)【要約】
【課題】機密情報を安全に保管する装置を提供する。
【解決手段】秘密鍵を複数の断片に分割し、社外秘文書等の機密データを暗号化する暗号部を備える。
""",
    r"""
@class hard_negative
@kind none
@position recruiting
@difficulty medium
@copies 3
@formats html docx pdf
@name 採用サイト原稿
@folder 人事課/採用
# 社員インタビュー「秘伝の技を未来へ」
{person}　入社{2..20}年目
私が担当する研磨の工程には、先輩から受け継いだ秘伝のコツがあります。詳しくは企業秘密ですが（笑）、入社してからのお楽しみです。
- 勤務地　{city}
- 休日　土日祝
守秘義務を守れる方、ものづくりが好きな方を歓迎します。
""",
    r"""
@class hard_negative
@kind none
@position idiom
@difficulty medium
@copies 3
@formats docx html eml
@mailsubject 社内報原稿の依頼
@name 社内報「{あゆみ|ひびき|かけはし}」原稿
@folder 広報/社内報
# わが家の秘伝レシピ
{department}の{surname}さんに、だしの極意を聞きました。隠し味は「秘密」だそうです。
神秘の湖として知られる秘境の温泉へ、家族で出かけました。便秘にも効くとか。
次号は「私の健康の秘訣」です。お楽しみに。
""",
    r"""
@class hard_negative
@kind none
@position limit
@difficulty medium
@copies 3
@formats docx xlsx txt
@name 食堂{特別メニュー|感謝デー}のお知らせ
@folder 総務部/食堂
# 社員食堂　{date}限り　特別メニュー
先着{30..80}名様限り。社員証をお持ちの方に限ります。
- {カツカレー|うな丼|ラーメンセット}　{450..780}円
- 部外者の入場はご遠慮ください
""",
    r"""
@class hard_negative
@kind none
@position important
@difficulty medium
@copies 3
@formats docx eml pdf
@mailsubject 【重要】健康診断の日程
@name 【重要】健康診断日程
@folder 人事課/連絡
^^ 【重要】
# 定期健康診断の日程について
{date}から{3..5}日間、第一工場の会議室で行います。
- 対象者　全従業員
- 注意　前日21時以降は食事を取らないでください
【至急】未回答の方は{date}までに回答をお願いします。
""",
    r"""
@class hard_negative
@kind none
@position industry_term
@difficulty hard
@copies 3
@formats html txt docx zip
@name 解説_{暗号|認証}のしくみ
@folder 資料/解説
# 公開鍵と秘密鍵
受信者は公開鍵を配り、秘密鍵は手元に置きます。秘密鍵が漏れると通信の秘密は守れません。
共有シークレット（shared secret）を用いる方式もあります。
機密性（confidentiality）、完全性、可用性を情報セキュリティの三要素と呼びます。
""",
    r"""
@class hard_negative
@kind none
@position file_name
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name {秘書業務分担|機密性の説明|極秘作戦（演劇部台本）}
@folder 共有/雑
# {分担表|説明資料|台本}
- 担当　{surname}
- 期限　{date}
来客の対応、会議室の予約、郵便の仕分けを行う。
""",
    r"""
@class hard_negative
@kind none
@position folder_name
@difficulty hard
@copies 3
@formats docx pdf txt
@name お知らせ{code:##}
@folder {社外秘表示の手引き|機密文書回収ボックスの案内|秘書課共有}
# 回収日のお知らせ
{date}の午前中に業者が回収に来ます。廊下に物を置かないでください。
問い合わせ　内線{code:####}
""",
    r"""
@class hard_negative
@kind none
@position company_name
@difficulty hard
@copies 2
@formats docx xlsx
@name 取引先ご紹介
@folder 営業部/紹介
# 新しいお取引先のご紹介
株式会社シークレットガーデン様（生花）
秘湯ツーリスト様（旅行）
コンフィデンシャル・クリーニング様（制服）
連絡先　TEL {tel}
""",
    r"""
@class hard_negative
@kind none
@position english_prose
@difficulty medium
@copies 3
@formats docx html pdf
@name English lesson {1..12}
@folder 人事課/英会話
# Lesson {1..12}: Secrets of good presentations
The secret of a good talk is practice. Speak with confidence; being confident is not the same as being confidential.
Internal audit and external audit are different. Restricted parking is for visitors only.
Vocabulary: confidential, secretary, top secret, classified ads.
""",
]
