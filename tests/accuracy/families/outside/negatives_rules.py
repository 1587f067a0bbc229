# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules, training, questions and answers, audits and contracts: they speak of labels and bear none."""

DOCUMENTS = [
    r"""
@class hard_negative
@formats docx pdf odt
@name 秘密情報管理規程（第{2..6}版）
@folder 規程集/情報
# 秘密情報管理規程
日本海ばね工業株式会社
（目的）
第１条　この規程は、会社の秘密情報が外に漏れることを防ぐため、その区分と扱いを定める。
（区分）
第２条　秘密情報は次の三つに分ける。
(1) 極秘　漏れたとき会社の存立にかかわるもの
(2) 秘　漏れたとき取引に重い影響があるもの
(3) 社外秘　社員のほかには知らせないもの
（表示）
第３条　秘密情報には、表紙の右上にその区分を朱書きする。
附則　この規程は{era}に施行し、旧規程は廃する。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 文書取扱細則
@folder 規程集/総務
# 文書取扱細則
第４章　秘の文書
第１９条　「秘」と表示された文書は、鍵のかかる書棚に納める。
第２０条　「極秘」と表示された文書を写すときは、写しの一枚ごとに番号を振る。
第２１条　表示のない文書であっても、社外秘に相当すると認めたものは主管課長に申し出る。
第２２条　{3..10}年を過ぎた文書は、主管課長の承認を得て表示を外すことができる。
""",
    r"""
@class hard_negative
@formats pptx pdf
@name 情報の守り方研修_{fiscal}
@folder 教育/階層別
# 情報の守り方
新任リーダー研修　{today}
---
## 区分と色
- 赤：極秘
- 橙：秘
- 緑：社外秘
---
## 演習
次の書類に付けるべき区分を班で話し合ってください。
- レンズの研磨皿の図
- 社員旅行の案内
""",
    r"""
@class hard_negative
@formats docx xlsx pdf
@name 理解度テスト{1..9}回
@folder 教育/テスト
# 情報管理 どこまで分かったかテスト
氏名＿＿＿＿＿＿　部署＿＿＿＿＿＿
問１　「社外秘」と書かれた図面を、外注先に渡してよいのはどんなときですか。
問２　次のうち極秘に当たるものはどれか。　ア 食堂の献立　イ 買収の検討書　ウ 会社案内
問３　㊙の印が押された封筒を机の上で見つけました。あなたはまず何をしますか。
問４　CONFIDENTIAL の意味を日本語で答えなさい。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 理解度テスト_解答と解説
@folder 教育/テスト
# 解答と解説
問１　秘密保持契約があり、課長が認めたとき。社外秘は「社員のほかに見せない」が原則です。
問２　イ。買収の検討は当社では極秘に当たります。
問３　さわらず上司に知らせる。㊙の封筒は宛名の人だけが開けられます。
平均点は{62..88}点でした。
""",
    r"""
@class hard_negative
@formats docx pdf html
@name 図面に朱印を押すときの手引
@folder 図面管理/手引
# 朱印の押し方
1. 印は「社外秘」「秘」の二種。保管は図面管理の{surname}。
2. 押す場所は表題欄の左。線に重ねない。
3. 押し間違えたときは二本線で消し、訂正印をその横に押す。
4. 電子の図面には、レイヤ STAMP に同じ文字を置く。
押した枚数は月ごとに数えて総務へ知らせる。
""",
    r"""
@class hard_negative
@formats html docx pdf
@name よくある質問_文書の区分
@folder 社内ポータル/FAQ
# 文書の区分 よくある質問
## Q. 社外秘の資料を家で読んでもよいですか。
A. 持ち出しの許可があれば読めます。電車の中では開かないでください。
## Q. 部外秘と社外秘はどちらが重いのですか。
A. 当社では部外秘のほうが重い扱いです。
## Q. 印を押し忘れました。
A. 気づいたときに押してください。日付は書き足さなくてかまいません。
""",
    r"""
@class hard_negative
@formats xlsx ods docx
@name 情報管理監査チェックリスト
@folder 監査/様式
@sheet 点検表
# 情報管理 監査の点検表
| No | 見るところ | 適 | 不適 | 気づき |
| 1 | 極秘の文書が施錠されているか | □ | □ | |
| 2 | 秘の文書の写しに番号があるか | □ | □ | |
| 3 | 社外秘の表示が表紙にあるか | □ | □ | |
| 4 | 机の上に部外秘が置かれていないか | □ | □ | |
| 5 | 廃棄の記録と現物が合うか | □ | □ | |
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx pdf
@name 内部監査の結果_{department}
@folder 監査/{fiscal}
# 内部監査の結果
被監査部門　{department}　監査員　{person}
指摘１　社外秘と表示すべき検査基準が無表示で掲示されていた。
指摘２　秘の図面の貸出簿に返却日が入っていないものが{2..9}件。
良い点　極秘の文書はすべて施錠されていた。
""",
    r"""
@class hard_negative
@kind DK-58
@formats docx pdf
@name 秘密保持契約書_{customer}
@folder 法務/契約
# 秘密保持契約書
甲 {customer}と乙 {company}は、図面等の受け渡しに当たり次のとおり契約する。
第１条　秘密情報とは、甲又は乙が「秘」「Confidential」その他これに類する表示を付して相手に開示した情報をいう。
第２条　口頭で開示した情報は、{14..30}日以内に書面で秘密である旨を知らせたときに限り、秘密情報とする。
第３条　受け取った者は、秘密情報を第三者に漏らさない。
第４条　本契約の期間は締結の日から{2..5}年とする。
{today}
甲　{customer}　　乙　{company}　（各記名押印）
""",
    r"""
@class hard_negative
@kind DK-60
@formats docx pdf
@name 取引基本契約書_{code:K-####}
@folder 購買/契約
# 取引基本契約書
第１２条（図面の貸与）　甲は、部品の製造に要る図面を乙に貸与する。乙は、貸与された図面を丁重に扱う。
第１３条（秘密を守る義務）　乙は、取引を通じて知った甲の秘密を、取引が終わった後も{3..5}年は漏らさない。
第１４条（支払）　毎月末日に締め、翌々月{5..20}日に振り込む。
第１５条（検収）　納入の日から{5..10}日のうちに検収する。
甲　{customer}　乙　{company}
""",
    r"""
@class hard_negative
@formats docx pdf txt
@name 就業規則_抜粋
@folder 規程集/人事
# 就業規則（抜粋）
第４１条　社員は次のことを守る。
一　会社の機密、取引先の秘密を漏らさないこと
二　許しなく社外秘の書類を持ち出さないこと
三　職場の備品を私用に使わないこと
第６２条　前条第一号に背き、会社に損害を与えた者は懲戒解雇とすることがある。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 誓約書_ひな形
@folder 人事/ひな形
# 誓約書
株式会社鳴門繊維機械　御中
私は、在職中に知った次の情報を、退職した後も他に漏らしません。
1. 「極秘」「秘」「社外秘」と表示された文書の内容
2. 織機の設計、組立のこつ、取引先の名簿
　　　　年　　月　　日
住所
氏名　　　　　　　　　　印
""",
    r"""
@class hard_negative
@formats html pdf docx
@name privacy_policy
@folder web/公開ページ
# 個人情報の取り扱いについて
ゆきしろ化粧品OEM株式会社は、お客さまからお預かりした個人情報を次のように扱います。
1. お問い合わせへの回答と、ご注文の品の発送のために使います。
2. 機密として管理し、法令による場合を除き第三者に渡しません。
3. 開示や訂正のお申し出は下の窓口で承ります。
窓口　お客さま係　電話 {tel}
""",
    r"""
@class hard_negative
@formats docx pdf
@name Information_classification_policy
@folder QMS/english
# Information Classification Policy
Kiso Measuring Instruments Co., Ltd.
1. Scope. This policy applies to all records of the company.
2. Levels. Information is classified as Public, Internal, Confidential or Strictly Confidential.
3. Marking. The author shall place the level in the header of each page.
4. Unmarked documents shall be treated as Internal until the author decides.
5. Review. The levels are reviewed every {1..3} years.
""",
    r"""
@class hard_negative
@formats docx html
@name Merkblatt_Kennzeichnung
@folder 海外/ドイツ
# Merkblatt: Kennzeichnung von Unterlagen
Die Stufen heißen „offen“, „intern“, „vertraulich“ und „streng vertraulich“.
Vertrauliche Unterlagen erhalten einen roten Stempel auf der ersten Seite.
Wer eine streng vertrauliche Unterlage findet, gibt sie beim Empfang ab.
Fragen beantwortet Frau {Keller|Brandt|Vogel}, Durchwahl {code:###}.
""",
    r"""
@class hard_negative
@formats docx pdf
@name 保密制度_培训讲义
@folder 海外/蘇州
# 保密制度培训
一、公司文件分为绝密、机密、秘密三级。
二、标有“机密”字样的图纸不得带出车间。
三、离职时应交还全部标有密级的文件。
四、发现文件丢失，请立即报告班长。
""",
    r"""
@class hard_negative
@formats xlsx docx pdf
@name 区分早見表
@folder 総務/掲示物
@sheet 早見表
# 文書の区分 早見表
| 区分 | 例 | 配れる人 | 捨て方 |
| 極秘 | 提携の検討 | 役員 | 溶解 |
| 秘 | 売価、原価 | 部門の者 | 裁断 |
| 社外秘 | 手順書、基準書 | 社員 | 裁断 |
| 公開 | カタログ | だれでも | ふつうのごみ |
""",
    r"""
@class hard_negative
@formats docx txt
@name 規程改定の新旧対照
@folder 総務/改定
# 文書管理規程 新旧対照
| 旧 | 新 |
| 「部外秘」と表示する | 「社外秘」と表示する |
| 「マル秘」の印を使う | 「秘」の印を使う |
| 極秘の保存は{5..9}年 | 極秘の保存は{10..15}年 |
改定の理由　呼び名を親会社に合わせるため。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 委託先に求めること
@folder 購買/説明
# 委託先のみなさまに求めること
紙管・紙器の加工をお願いするにあたり、次の点をお守りください。
- 「社外秘」の表示がある仕様書は、工場の外へ持ち出さない
- 返すときは、写しの有無を一筆そえる
- 秘密の情報かどうか分からないときは、弊社の購買にたずねる
裏面の受領書に押印のうえ、{surname}までお返しください。
""",
    r"""
@class hard_negative
@formats pptx pdf
@name 安全衛生と情報の朝礼資料
@folder 朝礼/{fiscal}
# 今週の朝礼
月曜　脚立の三点支持
火曜　溶湯のはね返り
水曜　社外秘の図面を休憩所で広げない
木曜　熱中症の見分け方
金曜　秘密は家でも話さない
""",
    r"""
@class hard_negative
@formats docx pdf html
@name ISO27001_附属書A_読み合わせ
@folder 情報システム/勉強会
# 規格の読み合わせ（第{2..9}回）
5.12 は情報の分類、5.13 はラベル付けです。
当社にあてはめると、機密性の高いものに Confidential、それ以外に Internal と付けることになります。
まだ付け方は決まっていません。次回までに各自で案を持ち寄ります。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 発表会で話してよいこと
@folder 開発/学会
# 学会や展示会で話してよいこと
話してよい　カタログに載っている性能、特許公報に出た構造
話してはいけない　社外秘の試験値、取引先の名、量産の時期
迷うとき　秘に当たるかどうかは知財の{surname}が決めます
パネルの原稿は{2..4}週前までに見せてください。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 営業秘密とは_社内報連載{1..9}
@folder 広報/社内報
# やさしい法律の話　営業秘密
「営業秘密」とは、秘密として管理され、役に立ち、世に知られていない情報をいいます。
印を押せば秘密になるのではありません。社外秘の印があっても、だれでも見られる棚にあれば守られないことがあります。
次号は「下請法」です。
""",
]
