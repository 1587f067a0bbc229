# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms and lists in which words of secrecy stand without labelling the sheet itself."""

DOCUMENTS = [
    r"""
@class hard_negative
@position empty_choice
@difficulty medium
@formats docx xlsx pdf odt
@copies 4
@name 様式_{報告書|連絡書|依頼書}
@folder 様式
# {報告書|連絡書|依頼書}（様式{1..40}）
[form] 秘密区分: 極秘 / 秘 / 社外秘 / 一般
[field] 件名: 
[field] 宛先: 
| 年月日 | 起案 | 審査 | 承認 |
| | | | |
""",
    r"""
@class hard_negative
@position placeholder
@difficulty hard
@formats docx pptx xlsx
@copies 4
@name ひな形_{技術報告|議事録|提案書}
@folder 様式/ひな形
# ＜ここに題を入れる＞
機密区分：（極秘・秘・社外秘のいずれかを選び、ほかを消す）
作成：＿＿年＿＿月＿＿日　所属：＿＿＿＿
1　目的　＜{3..6}行で書く＞
2　結果　＜図を入れる＞
""",
    r"""
@class hard_negative
@position waste_request
@difficulty hard
@formats docx xlsx pdf
@copies 4
@name 紙の処分の申込み{code:##}
@folder 総務/処分
# 紙の処分の申込み
[field] 部署: {dept}
[form] 出すもの: *機密文書（溶解） / 段ボール / 新聞 / 雑がみ
[field] 箱の数: {2..18}
[field] 引取り日: {date}
封をして、箱に部署だけを書いてください。クリップは外さなくて構いません。
""",
    r"""
@class hard_negative
@position take_out_request
@difficulty hard
@formats docx xlsx pdf
@copies 4
@name 持出し願{code:###}
@folder 総務/持出し
# 持出し願
| 願い出た人 | {surname} | 日 | {date} |
| 持ち出すもの | {社外秘の図面|秘の資料|極秘ファイル}{1..4}点 | 行き先 | {client} |
| わけ | {打合せ|現物合せ}のため | 返す日 | {date} |
許可　{surname}　㊞
""",
    r"""
@class hard_negative
@position stamp_order
@difficulty medium
@formats xlsx csv pdf docx
@copies 4
@name 事務用品の注文{code:##}
@folder 総務/用品
@sheet 注文
| 品 | 色 | 数 | 単価 |
| ゴム印「社外秘」横 | 赤 | {1..5} | {680..1200} |
| ゴム印「㊙」丸 | 赤 | {1..5} | {580..980} |
| 回転印「{至急|済|写}」 | 黒 | {1..5} | {780..1500} |
| クリヤーホルダ「極秘」印刷入り | 透明 | {10..50} | {28..60} |
| {付せん|のり|修正テープ} | | {5..30} | {90..320} |
""",
    r"""
@class hard_negative
@position visitor_form
@difficulty medium
@formats docx pdf xlsx
@copies 3
@name 来訪の届け{code:##}
@folder 受付
# 来訪の届け
[field] 会社: {client}
[field] 人数: {1..8}
[form] 秘密保持の誓約: *済 / まだ
[form] 写真: 可 / *不可
[form] 立入り: *一般区域 / 機密区域 / 食堂のみ
案内　{surname}
""",
    r"""
@class hard_negative
@position stamp_index
@difficulty medium
@formats xlsx docx csv
@copies 3
@name 様式の一覧{fiscal}
@folder 様式
@sheet 一覧
| 番号 | 様式の名 | 保存 |
| {1..9} | 社外秘文書持出許可願 | 3年 |
| {10..19} | 極秘文書閲覧簿 | 10年 |
| {20..29} | 秘密指定解除申請書 | 5年 |
| {30..39} | {休暇願|出張届|慶弔届} | 3年 |
| {40..49} | 機密文書廃棄証明書 | 10年 |
""",
    r"""
@class hard_negative
@position document_ledger
@difficulty hard
@kind unjudged
@formats xlsx csv ods
@copies 4
@name 文書の台帳{fiscal}
@folder 文書管理
@sheet 台帳
| 番号 | 文書の名 | 主管 | 区分 | 置き場 | 廃棄年 |
|*10 {code:D-####} | {item}{仕様|報告|手順} | {dept} | {極秘|秘|社外秘|一般|公開} | {A|B|C}-{1..12} | {2026..2036} |
""",
    r"""
@class hard_negative
@position training_record
@difficulty medium
@kind unjudged
@formats xlsx csv ods
@copies 3
@name 受講{fiscal}
@folder 教育/記録
@sheet 受講
| 講座 | 人数 | 日 | 講師 |
| 社外秘の正しい扱い | {8..40} | {date} | {surname} |
| {玉掛け|フォーク|クレーン}の特別教育 | {3..20} | {date} | {maker} |
| 秘密保持と誓約 | {8..60} | {date} | {surname} |
| {救命|消火}の訓練 | {20..90} | {date} | 消防署 |
""",
    r"""
@class hard_negative
@position system_request
@difficulty hard
@formats docx xlsx pdf
@copies 3
@name 複合機の設定の頼み
@folder 情シス/申請
# 複合機の設定の頼み
[field] 場所: {二階|三階|第二工場}
[form] 足してほしい地紋: *「社外秘」 / 「複写」 / 「見本」 / なし
[form] 機密印刷（暗証番号）: *使う / 使わない
[field] 頼んだ人: {surname}
""",
    r"""
@class hard_negative
@position shipping_mark
@difficulty medium
@formats xlsx docx pdf
@copies 4
@name 荷札{code:####}
@folder 出荷
# 荷札
| 行き先 | {client} | 個口 | {1..12} |
| 品 | {part} | 重さ | {3.0..24.0}kg |
[form] 表示: *取扱注意 / 天地無用 / 水濡れ厳禁
ガラス{部品|治具}が入っています。投げないでください。
""",
    r"""
@class hard_negative
@position other_classes
@difficulty hard
@kind unjudged
@formats xlsx docx pdf ods
@copies 4
@name 部品の区分{code:##}
@folder 品証
# 部品の区分
[form] 区分: A（保安） / *B（重要） / C（一般）
[form] 管理区分: *重要管理 / 通常
[field] 品番: {code:AA-####}
| 区分 | 測り方 | 記録 |
| A | 全数 | {10|15}年 |
| B | 抜取 {5..20}個 | {5|7}年 |
| C | 初物のみ | {1|3}年 |
表の見方は{surname}まで。
""",
    r"""
@class hard_negative
@position quotation
@difficulty medium
@kind unjudged
@formats docx pdf xlsx
@copies 3
@name 御見積_文書管理
@folder 情シス/見積
# 御見積書
{company} 御中
| 品 | 数 | 金額 |
| 文書管理システム 基本 | 1 | {480000..980000} |
| 「社外秘」透かし自動付与オプション | 1 | {120000..260000} |
| 極秘フォルダ監視オプション | 1 | {90000..180000} |
| 導入支援 {2..5}日 | 1 | {150000..450000} |
有効{30|60}日　ソフトの売り手　
""",
    r"""
@class hard_negative
@position dropdown_master
@difficulty hard
@formats xlsx csv ods
@copies 4
@name {選択肢|マスタ}_{code:##}
@folder 情シス/設定
@sheet マスタ
| 分類 | コード | 表示名 | 並び |
| 秘密区分 | 1 | 極秘 | 10 |
| 秘密区分 | 2 | 秘 | 20 |
| 秘密区分 | 3 | 社外秘 | 30 |
| 保存 | {1..9} | {3年|永年} | {10..90} |
| 配布 | {1..9} | {部内|全社} | {10..90} |
""",
    r"""
@class hard_negative
@position signage_list
@difficulty medium
@formats xlsx docx pdf
@copies 3
@name 看板の発注{code:##}
@folder 総務/看板
| 文言 | 大きさ | 数 |
| 機密区域　関係者以外立入禁止 | A3 | {1..6} |
| 撮影禁止 | A4 | {4..20} |
| {徐行|頭上注意|足元注意} | A3 | {2..9} |
| 機密文書専用 | B5 | {2..8} |
{maker}へ{date}までに頼む。
""",
    r"""
@class hard_negative
@position survey_ticks
@difficulty hard
@formats docx xlsx html
@copies 3
@name お答え_{surname}
@folder 総務/調べ/回答
# お尋ね（答えの控え）
[form] 知っている言葉に印（いくつでも）: *極秘 / *秘 / *社外秘 / 取扱注意
[form] 研修を受けた: *受けた / まだ
[field] ひとこと: {字が小さい|例がほしい|よく分かった}
""",
]
