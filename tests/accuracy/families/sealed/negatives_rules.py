# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules, training, tests, standards and check lists that explain labels: nobody has labelled these papers."""

DOCUMENTS = [
    r"""
@class hard_negative
@formats docx pdf odt
@copies 3
@name 情報の格付けに関する細則
@folder 総務/規程集
@position rules
# 情報の格付けに関する細則
第1条　この細則は、{company}が持つ情報の格付けの仕方を定める。
第2条　格付けは、極秘、秘、社外秘の三段とし、それ以外は格付けなしとする。
第3条　極秘とは、漏れたときに会社の存立にかかわるものをいう。
第4条　格付けを決めるのは、その文書を起こした部門の長とする。
附則　この細則は、{era}から使う。
""",
    r"""
@class hard_negative
@formats xlsx html pdf
@copies 3
@name 区分早見表
@folder 総務/規程集
@position rules
@sheet 早見
# 情報区分の早見表
| 区分 | どんな情報か | 保管 | 廃棄 |
| 極秘 | 未発表の買収・提携 | 金庫 | 立会い溶解 |
| 秘 | 原価、図面、加工条件 | 施錠棚 | 細断 |
| 社外秘 | 社内連絡、組織表 | 机の引出し可 | 細断 |
| 区分なし | 製品パンフレット | 定めなし | 古紙 |
迷ったら{dept}の{surname}まで。
""",
    r"""
@class hard_negative
@formats pptx pdf odt
@copies 3
@name 新人研修_情報の扱い
@folder 人事/研修
@position training
# 新入社員研修　情報の扱いかた
{fiscal}　講師 {person}
---
# ラベルは三種類
- 極秘：役員と担当者だけが見る
- 秘：部門の中だけで使う
- 社外秘：会社の中だけで使う
---
# やってみよう
机の上にある図面に「社外秘」と書いてありました。昼休みに席を離れます。どうしますか。
---
# まとめ
ラベルを見たら、しまう・渡さない・捨てるときは細断。
""",
    r"""
@class hard_negative
@formats docx xlsx html
@copies 3
@name 確認テスト
@folder 人事/eラーニング
@position quiz
@difficulty hard
# 確認テスト（{10..20}問のうち抜粋）
問1　次のうち正しいものを選びなさい。
| ア | 社外秘 |
| イ | 取引先に口頭なら話してよい |
| ウ | 家族には話してよい |
問2　協力会社に見せてもよい区分はどれか。　1．極秘　2．秘　3．いずれもだめ
正解　問1　ア　問2　3
""",
    r"""
@class hard_negative
@formats txt docx pdf
@copies 3
@name 問題集_穴埋め
@folder 人事/eラーニング
@position quiz
@difficulty hard
# 穴埋め問題
つぎの（　）に、極秘・秘・社外秘 のどれかを入れなさい。
(1) 役員会の議事録は（　　　）である。
(2) 社員食堂の献立は、どれにもあたらない。
(3) 新型{part}の図面は（　　　）として、設計課の棚に入れる。
氏名　　　　　　　　点数　　　／{10..30}
""",
    r"""
@class hard_negative
@formats pdf docx html
@copies 3
@name 表示の手引き
@folder 総務/手引き
@position instruction
@difficulty hard
# ラベルの付け方　手引き
1. 文書の一枚目、右上に赤で区分を入れる。
2. 文字は次の例にならう。
例）「社外秘」　「秘　{department}限り」　「極秘　写しを禁ず」
3. 表計算ソフトでは、ヘッダーに区分を入れる。
4. 入れ忘れに気づいたら、その日のうちに差し替える。
""",
    r"""
@class hard_negative
@formats docx pdf odt
@copies 3
@name ゴム印の押し方
@folder 総務/手引き
@position instruction
文書管理係からのお願い
区分のゴム印（極秘・社外秘の二種）は{dept}の窓口で貸し出しています。
押す場所は表紙の右上です。斜めになってもかまいませんが、文字が欠けないように押してください。
使い終わったら朱肉をふき取り、その日のうちに返してください。　{surname}
""",
    r"""
@class hard_negative
@formats pdf html docx
@copies 3
@name ISO27001_附属書の読み方
@folder 品質保証/規格
@position standard
# 規格の読み方　情報の分類とラベル付け
規格は、情報を「機密性、完全性、可用性及び関連する利害関係者の要求」に基づいて分類するよう求めている。
ラベルの名前は組織が決める。例えば Public、Internal、Confidential、Strictly Confidential の四段にしてもよい。
審査では、Confidential と決めた文書に実際にラベルが付いているかを{2..6}点ほど抜き取って見る。
""",
    r"""
@class hard_negative
@formats html docx txt
@copies 3
@name 営業秘密の三要件
@folder 法務/解説
@position standard
# 営業秘密として守られるには
不正競争防止法でいう営業秘密とは、秘密として管理されている、事業に有用な、公然と知られていない情報をいう。
秘密として管理されているといえるには、マル秘の表示やアクセスの制限が目安になる。
表示がなくても、就業規則や誓約書で秘密だとわかればよいとされる。
経済産業省の指針を{surname}が要約した。{today}
""",
    r"""
@class hard_negative
@formats xlsx docx csv
@copies 3
@name 内部監査チェックリスト
@folder 監査室/{fiscal}
@position checklist
# 内部監査チェックリスト　文書管理
| No. | 確かめること | 適合 | 所見 |
| 1 | 極秘の文書が鍵のかかる棚にあるか | | |
| 2 | 社外秘の文書に表示があるか | | |
| 3 | 秘の文書の写しの数を台帳に書いているか | | |
| 4 | 区分を外した日が台帳でわかるか | | |
被監査部門：{department}　監査員：{person}
""",
    r"""
@class hard_negative
@formats xlsx pdf docx
@copies 3
@name 点検結果_{department}
@folder 監査室/{fiscal}
@position checklist
@difficulty hard
# 職場点検の結果
| 項目 | 結果 |
| 社外秘 | 表示もれ {1..4}件 |
| 秘 | もれなし |
| 極秘 | 該当する文書なし |
| 施錠 | 良 |
点検日 {date}　点検者 {person}
""",
    r"""
@class hard_negative
@formats html docx pdf
@copies 3
@name よくある質問_文書の区分
@folder 総務/質問箱
@position faq
# よくある質問
Q1. 社外秘の資料を取引先に送りたいときは？
A1. 部門長の許しを得て、区分を外してから送ってください。
Q2. どれが秘で、どれが社外秘か分かりません。
A2. 規程の別表を見てください。
Q3. 自分のメモにもラベルがいりますか？
A3. いりません。
""",
    r"""
@class hard_negative
@formats docx html csv
@copies 3
@name 用語集_文書管理
@folder 総務/手引き
@position glossary
@difficulty hard
# 用語集
| 語 | 読み | 意味 |
| 極秘 | ごくひ | 会社の運命を左右する情報 |
| 社外秘 | しゃがいひ | 会社の外に出さない情報 |
| 取扱注意 | とりあつかいちゅうい | 区分はないが気をつけて扱う情報 |
| 部外秘 | ぶがいひ | 当社では使わない（{fiscal}に廃止） |
""",
    r"""
@class hard_negative
@formats txt odt html
@copies 2
@name 英和_品質用語
@folder 品質保証/英語
@position glossary
# 英和対訳（海外拠点との打合せで使う語）
confidential … 内密の、秘密の
strictly confidential … 極秘の
proprietary … 専有の、自社の
restricted … 制限された
concession … 特別採用
nonconformity … 不適合
""",
    r"""
@class hard_negative
@formats pdf pptx docx
@copies 3
@name 掲示_机の上
@folder 総務/掲示物
@position poster
# 席を立つ前に
社外秘の資料を机に置かない
画面を閉じる
引出しに鍵をかける
{fiscal}情報を守る月間　{dept}
""",
    r"""
@class hard_negative
@formats pdf docx pptx
@copies 3
@name 複合機わきの掲示
@folder 総務/掲示物
@position poster
# 印刷した紙を置きっぱなしにしていませんか
きのうは{3..14}枚の忘れ物がありました。うち{1..3}枚は「秘」の印のある紙でした。
取りに来るまで{dept}であずかっています。
""",
    r"""
@class hard_negative
@formats docx pdf
@copies 2
@name 裏紙の使用について
@folder 総務/お知らせ
@position poster
# 裏紙の使用について
次のものは裏紙に使わないでください。
- 極秘、社外秘と書かれたもの
- 個人の名前や住所があるもの
- ホチキスの針が残っているもの
""",
    r"""
@class hard_negative
@formats docx xlsx pdf
@copies 3
@name 規程改定_新旧対照表
@folder 総務/規程集/改定
@position rules
@difficulty hard
# 新旧対照表（文書管理規程）
| 現行 | 改定案 |
| 第5条　区分は、極秘、秘、部外秘とする。 | 第5条　区分は、極秘、社外秘とする。 |
| 第6条　表示は朱書きとする。 | 第6条　表示は朱書き又は電子の透かしとする。 |
| 第9条　部外秘 | （削る） |
改定理由：区分が多く、{department}などで取り違えがあったため。
""",
    r"""
@class hard_negative
@formats pdf docx odt
@copies 2
@name 文書取扱規程_第4章
@folder 総務/規程集
@position rules
第4章　表示
（表示の方法）
第12条　秘密文書には、その区分に応じて「極秘」又は「社外秘」の文字を表示しなければならない。
２　前項の表示は、各ページの上部余白に行う。
（表示の省略）
第13条　短い期間で廃棄する写しについては、表示を省くことができる。
""",
    r"""
@class hard_negative
@formats xlsx ods csv
@copies 3
@name 漏えい事故統計
@folder 総務/統計
@position statistics
@difficulty hard
# 事故の件数（業界団体の発表から）
| 年 | 紛失 | 誤送信 | うち極秘 | うち社外秘 |
|*5 20{15..25} | {20..80} | {30..120} | {0..3} | {5..30} |
出典：工業会の年報。{surname}が表にした。
""",
    r"""
@class hard_negative
@formats pptx docx pdf
@copies 3
@name 情報管理委員会_議題
@folder 委員会/情報管理
@position agenda
# 第{3..30}回情報管理委員会　議題
日時 {date} {time}　場所 第{1..4}会議室
1. 社外秘表示の見直し
2. 極秘文書の棚卸しの進め方
3. {fiscal}の教育計画
4. その他
""",
    r"""
@class hard_negative
@formats docx txt pdf
@copies 3
@name 委員会議事録_情報管理
@folder 委員会/情報管理
@position agenda
@kind unjudged
# 情報管理委員会で話したこと
出席：{person}、{person}、{person}
{surname}より、社外秘の印を電子化する案の説明があった。印影が薄いと読めないとの意見があり、次回に見本を出すことになった。
「秘」の一字では見落とすので三文字にそろえたいとの声があった。
次回 {date}
""",
    r"""
@class hard_negative
@formats xlsx docx html
@copies 3
@name 供給者調査票_回答前
@folder 購買/調査票
@position survey
@difficulty hard
# 供給者調査票（情報の管理）
| 設問 | 回答欄 |
| 貴社の秘密区分をお書きください（例：極秘、秘、社外秘） | |
| 当社から預けた図面に社外秘の表示をして保管していますか | はい・いいえ |
| 秘密情報を扱う人を決めていますか | はい・いいえ |
返送先：{company}　{dept}　{surname}
""",
    r"""
@class hard_negative
@formats docx html pdf
@copies 2
@name 防衛省の秘について
@folder 法務/解説
@position standard
# 国の制度の紹介
国の特定秘密は、防衛、外交、特定有害活動の防止、テロリズムの防止の四分野にかぎり指定される。
かつて防衛庁では機密、極秘、秘の三段に分けていたが、今は改められている。
当社の仕事には特定秘密にあたるものはない。
""",
    r"""
@class hard_negative
@formats html pdf txt
@copies 2
@name 国際規格_TLPの説明
@folder 情報システム/資料
@position standard
@difficulty hard
# TLPとは
情報を渡した先が、さらに誰に渡してよいかを色で示す約束ごとです。
| 色 | 渡してよい範囲 |
| TLP:RED | その場にいる人だけ |
| TLP:AMBER | 自分の組織と、知る必要のある取引先 |
| TLP:GREEN | 同じ業界の仲間 |
いまのところ当社から外に出す注意情報には、色を付けていません。
""",
    r"""
@class hard_negative
@formats docx pdf pptx
@copies 2
@name 三分間教育_その{2..40}
@folder 製造/朝礼
@position training
## 三分間教育　今週の題：マル秘の紙を見つけたら
床にマル秘と書かれた紙が落ちていたら、読まずに班長へ渡します。
写真に撮ってはいけません。
先週の題「指差呼称」の感想は{surname}さんまで。
""",
    r"""
@class hard_negative
@formats docx odt txt
@copies 2
@name 講演メモ_営業秘密
@folder 法務/講演会
@position training
# 講演メモ
講師は弁護士の{person}氏。「極秘と書けば守られるのではない。極秘と書いた紙を、だれでも見られる棚に置けば裁判では負ける」。
なるほどと思ったのは、何でもかんでも社外秘にすると、かえって守れなくなるという話。
{today}　{surname} 記
""",
    r"""
@class hard_negative
@formats xlsx html docx
@copies 3
@name ラベル設計案_見本
@folder 情報システム/ラベル導入
@position rules
@difficulty hard
# 電子ラベルの名前の案
| 今の呼び名 | 新しい呼び名 | 英語名 | 色 |
| 極秘 | 極秘 | Top Secret | 赤 |
| 秘 | 機密 | Confidential | 橙 |
| 社外秘 | 社内 | Internal Use Only | 黄 |
ご意見は{date}までに{surname}へ。決まるまで今の呼び名を使います。
""",
    r"""
@class hard_negative
@formats docx pdf html
@copies 2
@name 秘密区分の決め方_流れ
@folder 総務/手引き
@position instruction
# どの区分にするか、順に考える
はい／いいえで進んでください。
① 漏れたら会社がつぶれるか → はい：極秘
② 漏れたら競争に負けるか → はい：秘
③ 外の人が見たら困るか → はい：社外秘
④ どれも いいえ → 区分なし
""",
    r"""
@class hard_negative
@formats docx pdf
@copies 3
@name 誓約のしおり
@folder 人事/入社
@position training
# 入社のしおり　守ってほしいこと
会社で知ったことを家や電車の中で話さないでください。とくに「社外秘」「極秘」と書かれたものは、たとえ同じ会社の人でも、見てよい人が決まっています。
わからないときは上司か{dept}に聞いてください。
""",
]
