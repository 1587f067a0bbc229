# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms not filled, lists of choices, ledgers and logs of other papers, minutes, mails that quote."""

DOCUMENTS = [
    r"""
@class hard_negative
@formats docx xlsx pdf
@name 起案用紙
@folder 様式/総務
# 起案用紙
| 起案日 | | 起案者 | |
| 件名 | | 主管 | |
[form] 秘密の別: 極秘 / 秘 / 社外秘 / 一般
[form] 保存: 1年 / 3年 / 10年 / 永久
決裁欄
""",
    r"""
@class hard_negative
@formats docx pdf odt
@name 技術文書登録票（様式{code:T-##}）
@folder 様式/技術
# 技術文書登録票
| 登録番号 | |
| 表題 | |
| 機密区分 | 秘・社外秘・なし（いずれかを○で囲む） |
| 登録者 | |
""",
    r"""
@class hard_negative
@formats xlsx ods
@name 図面貸出申請_空
@folder 様式/図面
@sheet 申請
# 図面貸出申請書
| 図番 | 枚数 | 区分（秘／社外秘／一般） | 返却予定 |
| | | | |
| | | | |
| | | | |
申請者　　　　　　　　　課長
""",
    r"""
@class hard_negative
@formats docx pdf
@name 封筒の表書き_記入例
@folder 様式/総務
# 社内便の封筒 記入のしかた
宛先の課と名前を楷書で書く。
中身の区分は、封筒の右下の四角に印を付ける。
[form] 中身: 極秘 / 秘 / 社外秘 / その他
極秘に印を付けた封筒は、社内便ではなく手渡しにする。
""",
    r"""
@class hard_negative
@kind unjudged
@formats xlsx csv ods
@name 秘密文書台帳_{fiscal}
@folder 総務/台帳
@sheet 台帳
| 番号 | 文書名 | 区分 | 保管場所 | 主管 | 廃棄予定 |
|*7 {code:H-###} | {釉薬の調合帳|提携の覚書|羽根車の木型図|売価の見直し|新工場の配置} | {極秘|秘|社外秘} | {金庫|書庫A|書庫B} | {dept} | {isodate} |
""",
    r"""
@class hard_negative
@kind unjudged
@formats xlsx csv
@name 複写管理簿
@folder 総務/台帳
@sheet 複写
| 日付 | だれが | 文書 | もとの区分 | 部数 |
|*6 {date} | {surname} | {鏡筒組立の手引|単価表|ロール図} | {社外秘|秘} | {1..5} |
""",
    r"""
@class hard_negative
@kind unjudged
@formats xlsx docx
@name 廃棄記録_{isodate}
@folder 総務/廃棄
# 秘密文書の廃棄記録
| 文書 | 区分 | 冊数 | 方法 | 立会 |
|*5 {code:D-####} | {極秘|秘|社外秘} | {1..12} | {溶解|裁断} | {surname} |
業者の証明書は別に綴じた。
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx pdf txt
@name 文書委員会の議事
@folder 会議/文書委員会
# 文書委員会 議事
出席　{surname}、{surname}、{surname}、{surname}
1. 社外秘の印をやめて電子の札にする案。現場からは「手袋で押せない」との声。次回まで継続。
2. 極秘の文書の棚卸し。{surname}が{1..3}月中に行う。
3. 協力会社に渡す図面の表示。親会社の言い方「Confidential」に合わせるかは法務に聞く。
""",
    r"""
@class hard_negative
@formats eml txt
@from {roman}@example.co.jp
@to {roman}@example.co.jp
@mailsubject Re: 印の件
@name Re_印の件
@folder メール保管/総務
{surname}さん
それで結構です。
> 昨日お渡しした見積ですが、「社外秘」の印を押すべきでしょうか。
> 前の担当は押していなかったと思います。
押さなくて大丈夫です。相手に出すものですので。
""",
    r"""
@class hard_negative
@formats eml
@from {roman}@example.com
@to {roman}@example.com
@mailsubject {立会い|納期|見本}のご連絡
@name ご連絡_{surname}
@folder メール保管/営業
{surname}様
いつもお世話になっております。来週{火|水|木}曜日に伺います。午後{1..4}時ごろになります。
――――――――――――――――
本メールには機密情報が含まれる場合があります。お心当たりのない方は破棄のうえ、お知らせください。
――――――――――――――――
""",
    r"""
@class hard_negative
@formats eml
@from {roman}@example.com
@to {roman}@example.com
@mailsubject Your visit on {isodate}
@name visit_{roman}
@folder メール保管/海外
Dear {Mr. Weber|Ms. Lind|Mr. Rossi},
Thank you for your message. We will meet you at the station at {9..11}:30.
Best regards
--
This e-mail and any attachment may contain confidential information. If you are not the intended recipient, please delete it.
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx pdf txt
@name 秘指定解除のお知らせ
@folder 技術/通知
# 指定を解いた文書について
次の文書は{date}付けで「秘」の指定を解きました。これからはふつうの文書として扱ってください。
- 旧型歩み板の図　{code:FB-###}
- 廃番ばねの線径表
表紙の印は二本線で消してあります。
""",
    r"""
@class hard_negative
@formats docx pdf
@name 展示会パネル原稿_水門
@folder 広報/展示会
# 水門用油圧シリンダのご紹介
この原稿に社外秘の内容は入っていません。カタログ第{3..9}版から写したものです。
ストローク{3..12}m、推力{200..1800}kN。ロッドはセラミック溶射。
会場の棚は入口から三つ目です。
""",
    r"""
@class hard_negative
@kind unjudged
@formats txt csv
@name scan_log_{stamp}
@folder 情報システム/ログ
{isodate} 02:00:01 INFO  start \\fs01\drawings
{isodate} 02:00:07 HIT   社外秘  \\fs01\drawings\2019\{code:AA-###}.pdf page=1
{isodate} 02:00:09 HIT   秘      \\fs01\drawings\2019\{code:AA-###}.xls cell=A1
{isodate} 02:00:31 MISS  \\fs01\drawings\2020\{code:AA-###}.dwg
{isodate} 02:14:55 INFO  end hits=2
""",
    r"""
@class hard_negative
@kind unjudged
@formats xlsx csv
@name ファイル名一覧_{code:NAS#}
@folder 情報システム/棚卸
@sheet 一覧
| フォルダ | ファイル | KB | 更新 |
| 営業 | 【社外秘】売価2019.xlsx | {20..900} | {isodate} |
| 営業 | 訪問予定.xlsx | {20..900} | {isodate} |
| 技術 | (秘)鏡筒図.pdf | {20..900} | {isodate} |
| 技術 | 部品表_confidential.xls | {20..900} | {isodate} |
| 総務 | 忘年会.docx | {20..900} | {isodate} |
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx xlsx
@name 受領図書一覧_{client}
@folder 設計/受領
# お預かりした図書の一覧
| 受領日 | 図書 | 相手の表示 | 返却 |
|*5 {date} | {code:ZZ-####} | {CONFIDENTIAL|なし|社外秘|PROPRIETARY} | {済|未} |
管理 {surname}
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx pdf
@name ヒヤリハット{code:##}_置き忘れ
@folder 情報管理/ヒヤリ
# ヒヤリハット報告
いつ　{date} {time}
どこで　二階の複写機
なにが　極秘と書かれた紙が一枚、排紙口に残っていた。
どうした　気づいた者が総務へ届けた。中身は読んでいない。
これから　複写機に「取り忘れ注意」の札を下げる。
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx pdf
@name 漏えい事故の顛末
@folder 情報管理/事故
# 事故の顛末書
{date}、協力会社の{surname}氏が、当社の社外秘の図面{2..9}枚を別の客先の見積に用いた。
図面は{customer}向けの金具のもので、社外秘の表示はあった。
回収は済み、先方の社長から詫び状を受けた。
""",
    r"""
@class hard_negative
@formats xlsx ods
@name 選択肢マスタ
@folder 情報システム/マスタ
@sheet 区分
| コード | 名称 | 並び順 |
| 10 | 一般 | 1 |
| 20 | 社外秘 | 2 |
| 30 | 秘 | 3 |
| 40 | 極秘 | 4 |
=== 色
| コード | 名称 | 並び順 |
| 1 | 赤 | 1 |
| 2 | 青 | 2 |
""",
    r"""
@class hard_negative
@formats docx pdf
@name 稟議書_様式（記入上の注意つき）
@folder 様式/経理
# 稟議書
[field] 件名: 
[field] 金額: 
[form] 取扱い: 社外秘 / 役員限り / 指定なし
記入上の注意
一　金額は税を除いて書く。
二　役員限りに印を付けたときは、封をして秘書に渡す。
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx txt
@name 引継ぎ_{surname}から{surname}へ
@folder 総務/引継ぎ
# 引継ぎのこと
- 鍵は左の引出し。社外秘の棚は青い札の鍵
- 極秘の箱は社長室。総務では開けない
- 会議室の予約は紙の帳面が正
- コピー用紙は{surname}商店に電話
""",
    r"""
@class hard_negative
@formats docx pdf
@name 表示ラベル原稿_指示書ひな形
@folder 様式/印刷
# シール印刷 指示書（ひな形）
文字：（例）「社外秘」「取扱注意」「見本」など
色：
大きさ：
枚数：
納期：
校正は一度まで。文字の間違いは刷り直しになります。
""",
    r"""
@class hard_negative
@formats eml docx
@from {roman}@example.co.jp
@to all@example.co.jp
@mailsubject 書類の置き忘れについて（お願い）
@name お願い_置き忘れ
@folder メール保管/総務
みなさま
きのう食堂に、社外秘と押された紙が置かれていました。預かっていますので、心当たりの方は{surname}まで。
印のある紙は席を立つときに引出しへ入れてください。
""",
    r"""
@class hard_negative
@kind unjudged
@formats xlsx
@name 問合せ対応記録_情報相談窓口
@folder 情報管理/窓口
@sheet 記録
| 日付 | たずねた人 | 内容 | 答え |
| {date} | {surname} | 社外秘の写しを客先に見せてよいか | 契約を見てから |
| {date} | {surname} | 秘の印がなくなった | 総務で再発行 |
| {date} | {surname} | 昔の「マル秘」はどう読むか | 秘と読む |
""",
    r"""
@class hard_negative
@formats docx pdf
@name 機密区分の見直し案_意見募集
@folder 総務/意見募集
# 区分の名を変える案について
いまの「極秘・秘・社外秘」を「S・A・B」に変える案があります。
変えたほうがよい／いまのままでよい／ほかの案　のいずれかに○を付け、{1..28}日までに総務の箱へ入れてください。
ご意見：
""",
    r"""
@class hard_negative
@kind unjudged
@formats docx pdf
@name 打合せ覚_図面の渡し方
@folder 営業技術/打合せ
# 打合せの覚え
先方（{client} {surname}様）から、渡した図面に CONFIDENTIAL と入れてほしいと言われた。
当方は社外秘の印しか持っていないので、次の版から表題欄に英語で入れると答えた。
いま渡してある分は差し替えない。
""",
]
