# SPDX-License-Identifier: GPL-3.0-or-later
"""The labels' words in other senses: secretaries, gourmet tips, chemistry, cryptography, parcels."""

DOCUMENTS = [
    r"""
@class hard_negative
@position word_secretary
@difficulty medium
@copies 3
@formats xlsx docx txt
@name {秘書課|秘書室}{当番表|内線表|座席表}
@folder 秘書課
# 秘書課　{fiscal}
| 役員 | 担当秘書 | 内線 |
|*5 {surname} | {person} | {1000..9999} |
秘書検定の受験料は会社が負担します。申込みは{surname}まで。
""",
    r"""
@class hard_negative
@position word_gourmet
@difficulty hard
@copies 4
@formats txt html docx eml
@mailsubject 懇親会のお店
@name {駅前マル秘グルメ|㊙グルメ探検|社員のマル秘おすすめ店}
@folder 労組/機関紙
# {駅前マル秘グルメ|㊙グルメ探検|社員の㊙おすすめ店}　第{2..40}回
{city}の裏通りにある{そば|カレー|焼き鳥|定食}の店を{surname}さんが教えてくれた。看板は無く、のれんだけが目印。
昼は{700..1200}円から。店主いわく「だしの取り方は極秘」とのこと。
次回は{surname}さんの担当です。お楽しみに。
""",
    r"""
@class hard_negative
@position word_novel
@difficulty hard
@copies 3
@formats txt docx pdf
@name {霧の造船所|午前零時の図面|青い歯車}
@folder 個人/読書
# {霧の造船所|午前零時の図面|青い歯車}　第{二|三|五}章
男は机の上に封筒を置いた。表には朱で「極秘」とある。
「これを{港|駅|東京}まで頼む」
女はうなずき、コートの内側にそれをしまった。外では{雨|雪|風}が窓をたたいている。
社外秘と記されたその紙束が、やがて町工場の運命を変えることになるとは、まだ誰も知らなかった。
""",
    r"""
@class hard_negative
@position word_novel
@difficulty hard
@copies 3
@formats html txt pdf
@name 書評_{isodate}
@folder 社内報
# 今月の一冊
{『極秘ルートを追え』|『社外秘の男』|『丸秘・工場長日記』}（{400..900}円）
元{刑事|商社マン|技術者}の主人公が、消えた設計者を探して{香港|ハンブルク|ナポリ}へ飛ぶ。
極秘ルートで届いた一枚の写真から物語が動き出す。通勤の電車でつい乗り過ごしてしまう面白さ。
評者　{person}（{dept}）
""",
    r"""
@class hard_negative
@position word_computing
@difficulty hard
@copies 3
@formats pdf docx html
@name {秘密計算|秘密分散|秘匿計算}入門
@folder 情報システム/勉強会
# {秘密計算|秘密分散}のしくみ
秘密分散では、元のデータを{3..7}個の断片に分け、{2..3}個が集まったときだけ元に戻せる。
秘密鍵は発行者だけが持ち、公開鍵は誰に渡してもよい。共有秘密（shared secret）は鍵交換で作られる。
## 参考
- RFC 7748、RFC 8446
- 暗号の教科書（{2015..2022}年版）
""",
    r"""
@class hard_negative
@position word_computing
@difficulty hard
@copies 3
@formats txt html
@name API認証の手引
@folder 開発/共通部品
Authentication guide
1. Obtain a client_id and a client secret from the portal.
2. Confidential clients (RFC 6749, section 2.1) send the secret with every token request.
3. Public clients must use PKCE and have no secret.
4. Rotate the secret every {30|60|90} days.
The grant type "client_credentials" is allowed for confidential clients only.
""",
    r"""
@class hard_negative
@position word_chemistry
@difficulty medium
@copies 3
@formats pdf docx xlsx
@name SDS_{code:AA-###}
@folder 安全衛生/SDS
# 安全データシート
| 製品名 | {code:AA-###}洗浄液 | 作成 | {date} |
7. 取扱い及び保管上の注意
取扱注意　火気厳禁　換気のよい場所で使用する
皮膚に付いたときは多量の水と石けんで洗う。
容器は密栓し、直射日光を避けて{5..40}℃以下で保管する。
成分の一部は営業上の理由により記載していない。
""",
    r"""
@class hard_negative
@position word_fragile
@difficulty hard
@copies 3
@formats docx xlsx txt
@name 出荷ラベル_{code:AA###}
@folder 物流/荷札
# 荷　札
>> 取扱注意
| 品名 | ガラス{管|板|容器} | 個数 | {1..40} |
| 送り先 | {client} | 便 | {トラック|航空|宅配} |
天地無用・横積み厳禁・割れ物注意
""",
    r"""
@class hard_negative
@position word_fragile
@difficulty hard
@copies 3
@formats txt docx html
@name 薬品庫 掲示
@folder 安全衛生/掲示
# 薬品庫　ご利用の皆さんへ
取扱注意の薬品は下の棚に置いています。
- {塩酸|硝酸|苛性ソーダ|過酸化水素}　保護めがね・手袋を着ける
- 使った量を帳面に書く
- 瓶の口を拭いてから戻す
管理者　{surname}（内線{100..999}）
""",
    r"""
@class hard_negative
@position contract_clause
@difficulty hard
@copies 4
@formats docx pdf odt
@kind DK-60|DK-59|DK-63|DK-58
@name {部品売買|製造委託|保守}契約書_{client}
@folder 法務/契約
# {部品売買|製造委託|保守}契約書
{client}（以下「甲」という。）と{company}（以下「乙」という。）は、次のとおり契約する。
第{7..9}条（秘密の保持）
1　甲及び乙は、本契約により知り得た相手方の情報であって、秘密である旨が明示されたもの（「社外秘」「Confidential」等の表示があるもの）を第三者に漏らしてはならない。
2　前項の義務は契約終了後{2|3|5}年間存続する。
第{10..12}条（解除）
甲又は乙は、相手方が本契約に違反したときは、催告のうえ本契約を解除することができる。
本書{2|3}通を作成し、記名押印のうえ各1通を保有する。
{date}
甲　{client}　代表取締役　{person}
乙　{company}　代表取締役　{person}
""",
    r"""
@class hard_negative
@position contract_clause
@difficulty hard
@copies 3
@formats docx pdf html
@name 秘密保持契約書ひな形_{isodate}
@folder 法務/ひな形
# 秘密保持契約書（ひな形）
＿＿＿＿＿＿（以下「甲」という。）と＿＿＿＿＿＿（以下「乙」という。）は、＿＿＿＿の検討に当たり、次のとおり合意する。
第1条（定義）「秘密情報」とは、書面により開示され、かつ「秘」又は「CONFIDENTIAL」の表示が付されたものをいう。
第2条（除外）公知の情報、独自に開発した情報は秘密情報に含まない。
第3条（期間）　　年　　月　　日から　年間とする。
【解説】表示の方法は、右肩への朱印、電子ファイルの場合はファイル名への付記などが考えられる。
""",
    r"""
@class hard_negative
@position contract_clause
@difficulty hard
@copies 3
@formats pdf docx
@name General Terms of Purchase
@folder 購買/英文
# GENERAL TERMS AND CONDITIONS OF PURCHASE
8. CONFIDENTIALITY. Each party shall keep confidential all information of the other party which is marked "Confidential" or "Proprietary", or which by its nature would reasonably be considered confidential.
9. The obligations shall survive for {two|three|five} years after termination.
10. GOVERNING LAW. These terms are governed by the laws of {Japan|Singapore|Germany}.
Published on our website. Rev. {1..9}, {2018..2025}
""",
    r"""
@class hard_negative
@position licence
@difficulty hard
@copies 1
@formats txt
@ending h
@name license_header
@folder 開発/third_party
~ /*
~  * Copyright (c) 2017 Example Semiconductor GmbH. All rights reserved.
~  *
~  * Redistribution and use in source and binary forms, with or without modification,
~  * are permitted provided that the following conditions are met:
~  *  1. Redistributions of source code must retain the above copyright notice.
~  *  2. No proprietary or confidential information of the licensor is contained herein.
~  */
~ #ifndef BOARD_PINS_H
~ #define BOARD_PINS_H
~ #define PIN_LED 13
~ #endif
""",
    r"""
@class hard_negative
@position code
@difficulty hard
@copies 1
@formats txt
@ending py
@name classification_enum
@folder 開発/samples
~ # Sample for the tutorial "enums in Python"; public domain.
~ from enum import Enum
~
~ class Classification(Enum):
~     PUBLIC = 0
~     INTERNAL = 1
~     CONFIDENTIAL = 2
~     SECRET = 3
~
~ LABELS = {Classification.CONFIDENTIAL: "社外秘", Classification.SECRET: "極秘"}
~
~ def stamp(text, level):
~     return f"【{LABELS[level]}】{text}"
~
~ print(stamp("hello", Classification.SECRET))
""",
    r"""
@class hard_negative
@position code
@difficulty hard
@copies 1
@formats txt
@ending sql
@name create_classification
@folder 開発/samples
~ -- sample schema of the training course
~ CREATE TABLE classification (code CHAR(1) PRIMARY KEY, name VARCHAR(20));
~ INSERT INTO classification VALUES ('1', '公開');
~ INSERT INTO classification VALUES ('2', '社外秘');
~ INSERT INTO classification VALUES ('3', '秘');
~ INSERT INTO classification VALUES ('4', '極秘');
~ SELECT name FROM classification WHERE code = '4';
""",
    r"""
@class hard_negative
@position code
@difficulty hard
@copies 1
@formats txt
@ending yml
@name 分類ルール例
@folder 開発/samples
~ # example from the vendor's manual
~ rules:
~   - match: "社外秘"
~     action: warn
~   - match: "(?i)strictly confidential"
~     action: block
~   - match: "㊙"
~     action: log
""",
    r"""
@class hard_negative
@position mail_disclaimer
@difficulty hard
@copies 4
@formats eml txt
@mailsubject {見本送付の件|ご訪問のお礼|カタログの件}
@name メール_{code:A###}
@folder メール
{maker}
{surname}様
{先日はお越しいただきありがとうございました。|見本を{date}に発送しました。|お求めのカタログをお送りします。}
またお目にかかれるのを楽しみにしております。
{surname}
----------------------------------------
このメールには秘密情報が含まれている場合があります。宛先に心当たりのない方は、お手数ですが破棄のうえお知らせください。
This e-mail may contain confidential and privileged information. If you are not the intended recipient, please delete it.
""",
    r"""
@class hard_negative
@position mail_disclaimer
@difficulty hard
@copies 3
@formats eml
@mailsubject {Meeting next week|Sample shipment|Your visit}
@name mail_{code:A###}
@folder メール/海外
Dear {Mr. Klein|Ms. Duarte|Dr. Hwang},
Thank you for your {message|call}. {We will ship two samples on Friday.|I look forward to seeing you in Osaka.}
Yours sincerely,
{roman}
CONFIDENTIALITY NOTICE: The contents of this message and any attachments are intended solely for the addressee and may contain confidential information. Any unauthorized use or disclosure is prohibited.
""",
    r"""
@class hard_negative
@position catalogue
@difficulty hard
@copies 3
@formats pdf html docx
@name スタンプカタログ{2018..2025}
@folder 総務/カタログ
# オフィス用スタンプ　製品カタログ
| 品番 | 印面 | インク | 価格 |
| {code:XS-###} | 社外秘 | 赤 | {600..1800}円 |
| {code:XS-###} | 極秘 | 赤 | {600..1800}円 |
| {code:XS-###} | 取扱注意 | 赤 | {600..1800}円 |
| {code:XS-###} | CONFIDENTIAL | 赤・藍 | {600..1800}円 |
| {code:XS-###} | 見本 | 藍 | {600..1800}円 |
特注の印面は{3..10}営業日でお届けします。
""",
    r"""
@class hard_negative
@position catalogue
@difficulty medium
@copies 3
@formats html pdf
@name セミナー案内
@folder 総務/外部案内
# 無料セミナーのご案内
「図面が漏れた！そのとき会社はどうなる　社外秘の守り方、教えます」
日時 {date} {time}〜　会場 {city}商工会議所　定員{30..80}名
講師 弁護士 {person}
営業秘密として守られるには、秘密であることが分かる表示（㊙など）が欠かせません。町工場の実例をもとに解説します。
""",
    r"""
@class hard_negative
@position gazette
@difficulty hard
@copies 3
@formats pdf txt html
@name 判例メモ_{2010..2023}
@folder 法務/判例
# 営業秘密侵害に関する裁判例（公刊物より）
原告は、本件図面に「社外秘」の押印がされ、施錠された書庫に保管されていたと主張する。
裁判所は、押印のある図面は全体の{1|2}割程度にとどまり、従業員は誰でも閲覧できたとして、秘密管理性を否定した。
不正競争防止法第2条第6項は、営業秘密を「秘密として管理されている」情報と定める。
""",
    r"""
@class hard_negative
@position gazette
@difficulty medium
@copies 3
@formats html txt docx
@name ニュース切抜き_{isodate}
@folder 広報/切抜き
# {業界紙|地方紙|経済紙}より
{city}の部品メーカーは{date}、極秘に進めてきた新型{モーター|電池|センサー}の量産を始めると発表した。
{surname}社長は「社外秘で開発を続けた{3..8}年間は長かった」と話した。
投資額は{10..80}億円、新規の雇用は{20..200}人。
""",
    r"""
@class hard_negative
@position government
@difficulty hard
@copies 3
@formats docx pdf html
@name 政府統一基準の抜粋
@folder 情報システム/資料
# 情報の格付け（府省庁の例）
| 格付け | 分類の基準 |
| 機密性3情報 | 行政文書のうち、特定秘密以外で秘密文書としての取扱いを要するもの |
| 機密性2情報 | 不開示情報に該当すると判断される蓋然性の高いもの |
| 機密性1情報 | 上の二つに当たらないもの |
行政文書の管理に関するガイドラインでは「極秘文書」と「秘文書」の二つを置く。
（出典　国の公開資料をもとに{dept}が整理、{date}）
""",
    r"""
@class hard_negative
@position public_mark
@label yes
@level 0
@difficulty hard
@copies 3
@formats pdf docx xlsx
@name 公募要領_{2019..2025}
@folder 補助金/公募
# {ものづくり|省力化|デジタル化}補助　公募要領
機密性1情報
## 応募書類
様式1　申請書　／　様式2　計画書
提出された書類は返却しません。審査の内容は秘密とし、お答えできません。
営業秘密に当たる箇所は「社外秘」等と明示してください。
締切　{date}　{17|15|12}時必着
""",
    r"""
@class hard_negative
@position public_mark
@label yes
@level 0
@difficulty hard
@copies 3
@formats docx pptx pdf
@name {part}公開資料
@folder 営業/展示会
@footer TLP:CLEAR
# {part}　製品紹介
公開区分：公開
展示会でお配りしている資料です。
- 使用温度 -{10..40}～{60..120}℃
- 寿命 {1..20}万回
- 受注から{2..8}週間で出荷
""",
    r"""
@class hard_negative
@position public_mark
@label yes
@level 0
@difficulty medium
@copies 3
@formats pptx docx pdf
@name Company profile {2018..2025}
@folder 広報
@footer Public / Non-confidential
# Company profile
- Founded in {1936..1988} in {Osaka|Nagoya|Okaya}
- {80..900} employees, {2..5} plants
- Products: {gears|springs|moulded parts|castings}
This document contains no confidential information and may be distributed freely.
""",
    r"""
@class hard_negative
@position quotation
@difficulty hard
@copies 3
@formats eml txt docx
@mailsubject 拾得物のお知らせ
@name 拾得物
@folder 総務/連絡
{dept}の{surname}です。
今朝{食堂|更衣室|駐車場}で「社外秘」と印刷された紙が{1..3}枚落ちているのを見つけました。
心当たりの方は{time}までに総務へ取りに来てください。中身は見ていません。
""",
    r"""
@class hard_negative
@position quotation
@difficulty hard
@copies 3
@formats docx txt eml
@mailsubject ヒヤリ・ハット報告
@name ヒヤリ_{isodate}
@folder 情報管理/報告
# 情報管理のヒヤリ・ハット
いつ　{date} {time}ごろ
どこで　{会議室|複合機の前|新幹線の中}
何が　表紙に極秘と書かれた封筒が置いたままになっていた。
なぜ　打合せの後、急な電話で席を離れたため。
対策　部屋を出る前に机を振り返る。（{surname}）
""",
    r"""
@class hard_negative
@position product_name
@difficulty hard
@copies 3
@formats xlsx csv html
@name 備品購入{fiscal}
@folder 総務/備品
@sheet 購入
| 日付 | 品名 | 数量 | 単価 |
|*3 {isodate} | {A4用紙|クリップ|封筒} | {1..20} | {200..900} |
| {isodate} | 書類ケース「社外秘ガード」 | {1..9} | {900..2800} |
| {isodate} | 個人情報保護スタンプ ケシポン極秘 | {1..9} | {900..1900} |
| {isodate} | 美容クリーム SECRET GARDEN（景品） | {1..9} | {1200..3900} |
| {isodate} | マル秘シール（赤・50枚） | {1..9} | {300..700} |
""",
    r"""
@class hard_negative
@position word_airtight
@difficulty medium
@copies 3
@formats docx xlsx pdf
@name 気密試験の用語と記号
@folder 技術資料
# 用語
| 記号 | 用語 | 意味 |
| A | 気密 | 気体を漏らさないこと |
| B | 密閉 | ふたを閉じた状態 |
| C | 機密 | （誤記。気密と書くこと） |
| ㊙ | まるひ | 本書では使わない |
出典　{日本産業規格|業界団体の手引}の一般用語をもとに作成
""",
    r"""
@class hard_negative
@position word_people
@difficulty medium
@copies 3
@formats txt docx html
@name {神秘の滝ウォーク|秘境ハイキング|秘湯めぐり}のお誘い
@folder 福利厚生
# {神秘の滝ウォーク|秘境ハイキング|秘湯めぐり}　参加者募集
{date}　{city}集合　会費{500..3000}円
便秘に効くという名水も味わえます。極上の景色を写真に収めましょう。
秘訣は早起き。{surname}リーダーが案内します。
申込み　{surname}（{dept}）
""",
    r"""
@class hard_negative
@position word_legal
@difficulty medium
@copies 3
@formats docx html pdf
@name 通信の秘密と社内ネットワーク
@folder 法務/勉強会
# 勉強会資料　通信の秘密
憲法第21条第2項は通信の秘密を侵してはならないと定める。
会社のメールを管理者が見ることは許されるか。就業規則に根拠があり、目的が相当であれば認められるとした裁判例がある。
黙秘権、守秘義務、秘密投票との違いも押さえておきたい。
講師　{person}
""",
    r"""
@class hard_negative
@position job_ad
@difficulty medium
@copies 3
@formats html docx pdf
@name 求人票_{code:A###}
@folder 人事/求人
# 求人のご案内
| 職種 | {役員秘書|品質管理|社内SE} | 雇用形態 | {正社員|契約社員} |
| 勤務地 | {city} | 月給 | {190000..320000}円～ |
応募の秘密は厳守いたします。在職中の方の面接は土日も可能です。
仕事の内容：{社外秘文書の管理、来客の応対|検査記録の整理、顧客との連絡|サーバの保守、アカウントの管理}
""",
    r"""
@class hard_negative
@position search_log
@difficulty hard
@copies 2
@formats txt csv
@name proxy_{isodate}
@folder 情報システム/ログ
| 時刻 | 利用者 | 検索語 |
|*5 {isodate} {time} | u{100..999} | {天気|路線|ねじ 規格|昼食 弁当|単位換算} |
| {isodate} {time} | u{100..999} | 社外秘 英語 |
| {isodate} {time} | u{100..999} | 極秘 スタンプ フリー素材 |
| {isodate} {time} | u{100..999} | confidential 意味 |
""",
    r"""
@class hard_negative
@position textbook
@difficulty medium
@copies 3
@formats pdf docx
@name ビジネス英語 Lesson {1..20}
@folder 教育/語学
# Lesson {1..20}　会議で使う表現
| 英語 | 日本語 |
| Let's keep this confidential. | この話はここだけにしましょう。 |
| strictly confidential | 極秘 |
| for internal use only | 社内用 |
| handle with care | 取扱注意 |
練習　次の文を英語に直しなさい。「この書類は社外秘です。」
""",
    r"""
@class hard_negative
@position survey
@difficulty medium
@copies 3
@formats xlsx docx html
@name アンケート結果_{fiscal}
@folder 総務/アンケート
# 文書の表示に関するアンケートの結果（回答{80..240}名）
| 設問 | はい | いいえ |
| 社外秘の印を見たことがある | {60..98}% | {2..40}% |
| 極秘と秘の違いを説明できる | {10..60}% | {40..90}% |
| 部外秘の「部」が自分の部だと分かる | {10..60}% | {40..90}% |
自由記述「関係者外秘の関係者が誰か分からない」「Confidentialだけでは強さが分からない」
""",
    r"""
@class hard_negative
@position consultation
@difficulty hard
@copies 3
@formats docx eml txt
@mailsubject 秘密保持についての相談
@name 相談メモ_{code:A##}
@folder 法務/相談
# 法務相談メモ
相談者　{dept} {surname}
相談　取引先から届いた図面に Confidential の印があった。社内で共有してよいか。
回答　契約で共有できる範囲が決まっている。印のある図面は写しを取らず、担当者だけで見ること。当社から渡す図面にも社外秘と書いておくのが望ましい。
""",
]
