# SPDX-License-Identifier: GPL-3.0-or-later
"""Harmless documents of daily work that come near to sensitive ones: invitations, public calls,
certificates, data sheets, laws, seminars, licences."""

DOCUMENTS = [
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 3
@formats eml docx txt
@mailsubject 設計審査会の開催案内
@name 設計審査会の開催案内
@folder 技術部/案内
関係者各位
{part}の設計審査会を下記のとおり開きます。出欠を{date}までにお知らせください。
日時　{date}　{time}～　　場所　第{1..3}会議室
資料は当日配ります。
{department}　{surname}
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 3
@formats xlsx pdf docx
@name {fiscal}工場カレンダー
@folder 総務部/カレンダー
@sheet カレンダー
# {fiscal}　稼働日カレンダー
| 月 | 稼働日数 | 休日 | 行事 |
|*12 {row} | {18..23} | {8..13} | {|棚卸|健康診断|創立記念日|避難訓練} |
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 3
@formats pdf docx html
@name SDS_{イソプロピルアルコール|硫酸|アセトン}
@folder 安全衛生/SDS
# 安全データシート（SDS）
1. 化学品及び会社情報　{イソプロピルアルコール|硫酸|アセトン}　供給者 {maker}
2. 危険有害性の要約　引火性液体 区分{1..3}
3. 組成及び成分情報　含有量 {95.0..99.9}%　CAS番号 67-63-0
4. 応急措置　眼に入った場合は水で{15..20}分洗う
9. 物理的及び化学的性質　沸点 {56..110}℃　引火点 {-18..40}℃　密度 0.{78..99}
15. 適用法令　消防法 第4類
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 2
@formats pdf docx
@name ISO登録証_写し
@folder 広報/証明
^^ 登録証
{company}
上記組織の品質マネジメントシステムは JIS Q 9001:2015 の要求事項に適合していることを証します。
登録範囲　{part}及び関連部品の製造
登録日 {date}　有効期限 {date}　登録番号 {code:JQ-#####}
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 3
@formats html pdf docx
@name 補助金_公募要領（県）
@folder 経営企画/公募
# 令和{5..8}年度　ものづくり設備導入補助金　公募要領
1 目的　県内中小企業の生産性向上を図る。
2 補助率　{1/2|2/3}以内、上限{5..20}百万円
3 対象経費　機械装置費、外注加工費、知的財産権等関連経費
4 提出書類　事業計画書、見積書の写し、直近2期の決算書
5 締切　{date}　問い合わせ　県産業労働部 {tel}
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 2
@formats html txt docx
@name 不正競争防止法_条文抜粋
@folder 法務/法令
# 不正競争防止法（抜粋）
第二条第六項　この法律において「営業秘密」とは、秘密として管理されている生産方法、販売方法その他の事業活動に有用な技術上又は営業上の情報であって、公然と知られていないものをいう。
第二十一条　次の各号のいずれかに該当する者は、十年以下の拘禁刑に処する。
出典　e-Gov 法令検索
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 3
@formats pdf html docx
@name セミナー案内_{原価管理|樹脂成形|金型設計}入門
@folder 人事課/外部研修
# 公開セミナー「{原価管理|樹脂成形|金型設計}の基礎」
講師　{person}（技術士）　日時　{date}　{time}～　会場　産業会館
内容　1．基本の考え方　2．演習：架空の部品で計算してみよう　3．質疑
受講料　{12000..38000}円（テキスト代を含む）　定員{20..50}名
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 2
@formats html txt
@name {cadviewer|labelprint}_license
@folder 情報システム課/ライセンス
# END USER LICENSE AGREEMENT
This software is licensed, not sold. You may install it on one computer.
You shall not reverse engineer the software. All trade secrets in the software remain the property of the licensor.
THE SOFTWARE IS PROVIDED "AS IS".
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats docx xlsx
@name 展示会出展申込書（記入済み）
@folder 広報/展示会
| 出展者名 | {company} |
| 出展物 | {part}（カタログ掲載品） |
| 小間数 | {1..3} |
| 電気容量 | {1..5} kW |
| 担当 | {surname}　{tel} |
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 2
@formats html docx pdf
@name 求人票_{製造スタッフ|事務}
@folder 人事課/求人
# 求人票
| 職種 | {製造スタッフ|一般事務} |
| 賃金 | 月額 {185000..260000}円～ |
| 就業時間 | 8:15～17:10 |
| 休日 | 会社カレンダーによる |
| 応募書類 | 履歴書、職務経歴書 |
ハローワークに掲載中です。
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats xlsx docx pdf
@name 計測器校正サービス料金
@folder 購買課/業者資料
@sheet 料金
# 校正サービス標準料金（校正会社の配布資料）
| 品目 | 範囲 | 料金 円 | 納期 日 |
|*6 {ノギス|マイクロメータ|トルクレンチ|温度計|はかり|ブロックゲージ} | ～{100..500} | {2000..18000} | {5..15} |
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats docx html txt
@name 決算公告_切り抜き_{maker}
@folder 資料/公告
第{20..70}期決算公告
{maker}
貸借対照表の要旨（単位：百万円）　流動資産 {200..3000}　固定資産 {200..3000}　資産合計 {400..6000}
当期純利益 {5..200}
官報に掲載されたものである。
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 2
@formats eml txt
@mailsubject 運送便の遅れについて
@name 便の遅れ
@folder メール保存
{surname}様
本日の{client}行きの便は、雪のため{1..5}時間ほど遅れています。
先方の守衛所には連絡済みです。運転手の携帯は{mobile}です。
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats docx pptx
@name QCサークル発表会の進め方
@folder 品質保証部/サークル
# QCサークル発表会の進め方
- 発表{8..12}分、質疑{3..5}分
- 審査員は工場長と各課長
- 発表順はくじ引き
- 特性要因図の書き方は手引きを参照のこと
""",
    r"""
@class ordinary
@kind none
@difficulty medium
@copies 2
@formats txt html
@name setup_readme
@folder 情報システム課/手順
プリンタードライバーの入れ方
1. setup.exe を開く
2. 「次へ」を{2..4}回押す
3. ポートは「標準TCP/IP」を選ぶ
4. テスト印刷をする
うまくいかないときは内線{code:####}まで
""",
    r"""
@class ordinary
@kind none
@difficulty hard
@copies 2
@formats xlsx csv
@name 金属相場（新聞より）
@folder 購買課/相場
| 日付 | 銅建値 円/t | 亜鉛 円/t | アルミ 円/kg | ドル円 |
|*12 {isodate} | {1100000..1600000} | {380000..520000} | {280..420} | {135.00..158.00} |
""",
]
