# SPDX-License-Identifier: GPL-3.0-or-later
"""Machines, parcels, programs, news and other things in which the words stand for something else."""

DOCUMENTS = [
    r"""
@class hard_negative
@formats pdf docx html
@copies 3
@name 研削盤_取扱いの注意
@folder 設備/説明書
@position machine
# 研削盤　取扱注意
砥石は割れものです。落とした砥石は使わないでください。
といし車をかえたら{3..5}分以上から回しをしてください。
^^ 注 意
手袋をして回転部にさわらないこと。
""",
    r"""
@class hard_negative
@formats pdf docx txt
@copies 3
@name 梱包指示_{part}
@folder 物流/梱包
@position parcel
@kind unjudged
@difficulty hard
荷札に貼るもの
天地無用　ワレモノ　取扱注意　水ぬれ厳禁
一箱{6..48}個、すき間に紙を詰める。
パレットは{4..6}段まで。
""",
    r"""
@class hard_negative
@formats xlsx docx csv
@copies 2
@name 荷札シール在庫
@folder 物流/資材
@position parcel
| シール | 在庫（枚） | 発注点 |
| 取扱注意 | {100..900} | 100 |
| 天地無用 | {100..900} | 100 |
| 親展 | {10..90} | 20 |
| 速達 | {10..90} | 20 |
""",
    r"""
@class hard_negative
@formats txt html
@copies 3
@name oauth設定メモ
@folder 情報システム/認証
@position software
@kind unjudged
# クライアントの種類
confidential クライアントは client secret を安全に持てるもの（サーバ側）。
public クライアントはブラウザや携帯端末のように持てないもの。
設定画面の Access Type を confidential にすると Credentials の欄が出る。
""",
    r"""
@class hard_negative
@formats txt
@copies 3
@ending py
@name settings_{code:a##}
@folder 情報システム/src
@position code
@kind unjudged
@difficulty hard
~ import os
~
~ CLASSIFICATION = "CONFIDENTIAL"
~ LEVELS = {"極秘": 4, "秘": 3, "社外秘": 2}
~ SECRET_KEY = os.environ["APP_SECRET_KEY"]
~
~ def label_of(level):
~     # 社外秘なら黄色、極秘なら赤で返す。
~     return {2: "yellow", 4: "red"}.get(level)
""",
    r"""
@class hard_negative
@formats txt
@copies 2
@ending c
@name stamp_draw_{code:A##}
@folder 情報システム/src
@position code
@kind unjudged
~ /* draws the word in a frame */
~ static const char *words[] = { "極秘", "秘", "社外秘", NULL };
~
~ static void draw_word(canvas *page, int which)
~ {
~     canvas_text(page, 20, 20, words[which]);
~ }
""",
    r"""
@class hard_negative
@formats txt
@copies 2
@ending yml
@name labels_{code:A##}
@folder 情報システム/設定
@position config
@kind unjudged
@difficulty hard
~ labels:
~   - id: top
~     name: 極秘
~     color: "#c00000"
~   - id: internal
~     name: 社外秘
~     color: "#ffc000"
~ default: none
~ client:
~   type: confidential
""",
    r"""
@class hard_negative
@formats txt
@copies 2
@ending ini
@name printer_{code:A##}
@folder 情報システム/設定
@position config
@kind unjudged
~ [watermark]
~ enabled=0
~ text=社外秘
~ angle=45
~ [job]
~ private=1
~ secret_print=off
""",
    r"""
@class hard_negative
@formats txt
@copies 2
@ending sql
@name create_doc_{code:A##}
@folder 情報システム/db
@position code
@kind unjudged
~ CREATE TABLE document (id INTEGER PRIMARY KEY, title TEXT, class TEXT DEFAULT '社外秘');
~ INSERT INTO class_master VALUES (1, '極秘', 'TOP SECRET');
~ INSERT INTO class_master VALUES (2, '社外秘', 'CONFIDENTIAL');
~ -- private key はここに書かない
""",
    r"""
@class hard_negative
@formats xlsx csv ods
@copies 3
@name 画面文言_翻訳表
@folder 情報システム/翻訳
@position translation
@difficulty hard
@sheet 文言
| key | ja | en | zh |
| btn.save | 保存 | Save | 保存 |
| lbl.confidential | 社外秘 | Confidential | 机密 |
| lbl.top | 極秘 | Top secret | 绝密 |
| lbl.owner | 持ち主 | Owner | 所有者 |
| msg.bye | おつかれさまでした | See you | 再见 |
""",
    r"""
@class hard_negative
@formats docx html pdf
@copies 2
@name 文書管理ソフト_操作手順
@folder 情報システム/手順
@position software
# 区分を変える
1. 文書の上で右ボタンを押し、「属性」を選びます。
2. 「機密区分」の欄で、極秘・秘・社外秘のいずれかを選びます。
3. ［決定］を押すと、文書の左に色の付いた印が出ます。
図1　画面の例（「秘」を選んだところ）
""",
    r"""
@class hard_negative
@formats html docx
@copies 2
@name 画面写真の代替文
@folder 情報システム/手順
@position software
@difficulty hard
# 画面写真に付ける説明文
図1：印刷の窓。「透かし」の一覧が開いており、下書き、社外秘、至急 が並んでいる。
図2：メールの窓。件名の欄に【社外秘】と入れたところ。
図3：保存の窓。
目の不自由な方にも伝わるように、図ごとに一文を付ける。
""",
    r"""
@class hard_negative
@formats html txt docx
@copies 3
@name 切抜き_{isodate}
@folder 広報/切抜き
@position news
# 元社員を逮捕　図面を持ち出した疑い
県警は{date}、勤め先の社外秘の図面を持ち出し、転職先に渡したとして、元技術者の男（{38..61}）を不正競争防止法違反の疑いで逮捕した。
男は「自分の作った図面なので持っていてよいと思った」と話しているという。
""",
    r"""
@class hard_negative
@formats html pdf
@copies 2
@name 業界紙_{isodate}
@folder 広報/切抜き
@position news
# 極秘で進んだ提携交渉　両社長が語る
両社の提携は、社内でも{4..9}人しか知らない極秘の話として進められた。会合は郊外の食堂で開かれ、予約は偽名だったという。
記事の出どころ：業界紙{today}付
""",
    r"""
@class hard_negative
@formats txt html odt
@copies 2
@name 社内報_連載小説{1..30}
@folder 広報/社内報
@position novel
@difficulty hard
# 連載小説　極秘プロジェクト　第{2..30}回
封筒には朱で「極秘」とあった。開けるなと言われたものほど、人は開けたくなる。
「秘書室の{surname}さんが呼んでいます」。背後の声に、彼は封筒を引出しに押しこんだ。
（つづく）　作・総務の文芸好き
""",
    r"""
@class hard_negative
@formats html pdf docx
@copies 3
@name 本の紹介_{surname}
@folder 広報/社内報
@position novel
# わたしの一冊
『マル秘　町工場のしくじり帳』は、失敗の話ばかりを集めた楽しい本です。
秘伝のタレを継ぎ足すように、工場にも受け継がれた知恵があるのだと思いました。
神秘的な表紙の絵もすてきです。　{dept}　{surname}
""",
    r"""
@class hard_negative
@formats html docx pdf
@copies 2
@name 懇親会のお店
@folder 総務/親睦会
@position food
# 忘年会のお店がきまりました
マル秘グルメで知られる駅裏の「ひみつ亭」です。秘伝の味噌だれの鍋が名物です。
会費 {3500..5500}円　{date} {time}集合
世話役　{surname}、{surname}
""",
    r"""
@class hard_negative
@formats xlsx docx csv
@copies 3
@name 秘書室_予定
@folder 秘書室
@position secretary
| 日 | 予定 | 担当秘書 |
| {date} | 会長　工場視察 | {surname} |
| {date} | 社長　{client}来訪 | {surname} |
| {date} | 秘書会　勉強会 | {surname} |
| {date} | 役員車　点検 | {surname} |
""",
    r"""
@class hard_negative
@formats pdf html docx
@copies 3
@name 事務用品カタログ_印
@folder 総務/購買
@position stamps
@difficulty hard
# 既製の印　一覧
| 品番 | 印面 | 色 | 値段 |
| X-{101..199} | 社外秘 | 赤 | {400..900}円 |
| X-{201..299} | 極秘 | 赤 | {400..900}円 |
| X-{301..399} | 秘 | 赤 | {400..900}円 |
| X-{401..499} | 至急 | 赤 | {400..900}円 |
| X-{501..599} | 親展 | 黒 | {400..900}円 |
""",
    r"""
@class hard_negative
@formats xlsx csv docx
@copies 3
@name 購入依頼_印判
@folder 総務/購買
@position stamps
@kind unjudged
@difficulty hard
# 購入依頼
| 品名 | 数 | 理由 |
| ゴム印「社外秘」 | 2 | 文字がすり減ったため |
| ゴム印「CONFIDENTIAL」 | 1 | 海外向け |
| 朱肉 | 3 | 補充 |
依頼 {dept}　{surname}　{date}
""",
    r"""
@class hard_negative
@formats html pdf docx
@copies 2
@name 求人票_文書管理
@folder 人事/採用
@position advert
# 求人　文書管理の担当（{1..3}名）
社外秘の文書の登録、保管、廃棄をお願いします。秘密を守れる方。経験は問いません。
時給 {1150..1480}円　{8..9}時から{16..17}時まで
面接は{dept}の{surname}がいたします。応募の秘密は厳守します。
""",
    r"""
@class hard_negative
@formats html pdf docx
@copies 2
@name 個人情報の取扱い
@folder 広報/ウェブ
@position privacy
# プライバシーポリシー
当社は、お客さまからお預かりした個人情報を機密として扱い、法令で定める場合を除き、ご本人の同意なく第三者に渡しません。
お問い合わせ：{dept}　電話 {tel}
制定 {era}
""",
    r"""
@class hard_negative
@formats docx pdf txt
@copies 2
@name アンケート_匿名
@folder 人事/調査
@position privacy
@difficulty hard
# 働きやすさのアンケート
お答えは秘密に扱います。名前は書かないでください。
1. 職場の温度はちょうどよいですか。　はい・いいえ
2. 休みは取りやすいですか。　はい・いいえ
回答は{date}までに箱へ入れてください。
""",
    r"""
@class hard_negative
@formats pdf docx xlsx
@copies 3
@name 気密試験_{part}
@folder 品質保証/試験
@position soundalike
@kind unjudged
# {part}の気密試験
機密ではなく気密です（前の版は字を間違えていました）。
| 個体 | 漏れ量 mL/min | 判定 |
|*5 {row} | {0.01..0.40} | 合 |
""",
    r"""
@class hard_negative
@formats docx html pdf
@copies 2
@name 秘境温泉_社員旅行
@folder 総務/親睦会
@position word_part
# 社員旅行の行き先が決まりました
今年は秘境の一軒宿です。秘湯めぐりのあと、地元の秘仏の御開帳を見ます。
バスは{time}に正門を出ます。酔い止めは各自でお持ちください。
""",
    r"""
@class hard_negative
@formats txt html docx
@copies 2
@name 便秘と水分
@folder 健康管理/便り
@position word_part
# 保健だより
便秘には水と歩くことがいちばんです。守秘義務がありますので、相談の中身が上司に伝わることはありません。
保健師　{surname}　内線{100..999}
""",
    r"""
@class hard_negative
@formats pdf html docx
@copies 2
@name 暗号化の基礎
@folder 情報システム/勉強会
@position software
# 公開鍵と秘密鍵
秘密鍵（private key）は自分だけが持つ。公開鍵は相手に渡す。
機密性（confidentiality）、完全性（integrity）、可用性（availability）を合わせて CIA という。
共通鍵では、secret key を両方が持つ。
""",
    r"""
@class hard_negative
@formats xlsx docx pdf
@copies 2
@name 清掃当番_注意書き
@folder 総務/清掃
@position cleaning
# 清掃のときの注意
- 洗剤は取扱注意（目に入れない）
- 会議室の白板は、使った人が消す
- 機密用のごみ箱は黒、ふつうのごみ箱は青
| 週 | 当番 |
|*4 {row} | {surname} |
""",
    r"""
@class hard_negative
@formats pdf docx html
@copies 3
@name 溶解処理の案内
@folder 総務/業者
@position service
@difficulty hard
# 機密文書リサイクルのご案内
{maker}では、機密文書を箱のまま溶かします。
| 箱の種類 | 料金 |
| 機密 A（段ボール） | {1200..1900}円 |
| 機密 B（鍵つき箱） | {2400..3900}円 |
回収は月{1..4}回。証明書をお渡しします。
""",
    r"""
@class hard_negative
@formats docx pdf txt
@copies 2
@name 薬品庫_表示
@folder 環境安全/薬品
@position machine
@difficulty hard
薬品庫の表示について
入口に「関係者以外立入禁止」「取扱注意」「火気厳禁」の三枚を掲げる。
毒物の札は白地に赤、劇物の札は赤地に白。
鍵は{surname}が持ち、持出しは帳面に書く。
""",
    r"""
@class hard_negative
@formats html docx
@copies 2
@name 製品名一覧_シークレット
@folder 営業/商品
@position product
@difficulty hard
# 取扱商品
| 商品 | 容量 | 色 |
| シークレットガード（目隠しスタンプ） | {5..20}mL | 黒 |
| ヒミツ箱 極秘くん（貯金箱） | {200..500}mL | 赤 |
| 社外秘クリアファイル（印刷入り・10枚） | A4 | 透明 |
| CONFIDENTIAL 封筒 | 角2 | 茶 |
""",
    r"""
@class hard_negative
@formats docx pptx pdf
@copies 2
@name 川柳入選
@folder 広報/社内報
@position novel
# 情報を守る川柳　入選作
一席　社外秘と　書いた紙ほど　よく読まれ
二席　極秘です　言った時点で　極秘でない
三席　忘れ物　傘と図面と　わが名刺
選者　{surname}
""",
]
