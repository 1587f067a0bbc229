# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled documents of the offices: costs, customers, persons, contracts, plans, keys."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-61
@copies 5
@formats xlsx csv ods pdf docx
@name {part}{原価計算|見積内訳|原価表|コスト試算}
@folder 原価/{fiscal}
@sheet 原価
# {原価計算書|製造原価の内訳|見積原価検討表}　{part}
| 費目 | 単価(円) | 数量 | 金額(円) |
| 材料費（{steel}） | {20.00..480.00} | {0.05..2.40}kg | {8..960} |
| 加工費（{4..9}工程） | {30..90}円/min | {0.5..6.0}min | {20..540} |
| 型償却 | {300..9000}千円 | {30000..240000}個 | {2..60} |
| 外注費 | {3..90} | 1 | {3..90} |
| 一般管理費 | {8..16}% | | {6..180} |
製造原価 {60..1800}円　売価 {90..2600}円　粗利率 {12.0..42.0}%
""",
    r"""
@class sensitive
@kind DK-61|DK-62
@copies 3
@formats docx xlsx eml
@mailsubject {part}のコストダウン案
@difficulty hard
@name {part}コスト検討
@folder 営業/内部
{surname}さん、{part}の件。
今の原価は{180..960}円、{customer}へは{240..1400}円で出しています。値下げ要請{3..12}%には、
 ・金型の{2|4}個取り化で {4..26}円
 ・材料を{resin}へ替えて {6..40}円
で応じ、{6..14}%の利益は守りたい。下限は{200..1200}円です。先方には言わないでください。
""",
    r"""
@class sensitive
@kind DK-62|DK-61|DK-64
@copies 4
@formats xlsx pdf docx csv
@name {御見積書|見積一覧|受注一覧}_{customer}
@folder 営業/見積
# {御見積書|見積一覧|受注残一覧}
| 見積番号 | 品番 | 客先 | 数量 | 単価 | 金額 | 納期 | 備考 |
|*7 {code:Q####} | {code:AA###} | {client} | {100..9000} | {18.5..1900.0} | {9000..4800000} | {isodate} | {|型費別|{customer}承認済|値引{3..8}%} |
""",
    r"""
@class sensitive
@kind DK-63
@copies 3
@formats xlsx csv ods
@name 仕入先{単価表|一覧|評価}_{fiscal}
@folder 購買
@sheet 単価
# {購買単価表|仕入先別単価|仕入先評価一覧}
| 品番 | 品名 | 仕入先 | 現単価 | 次期単価 | 年間数量 | 納期(日) |
|*9 {code:AA####} | {item} | {maker} | {3.20..860.00} | {3.00..840.00} | {1200..90000} | {3..40} |
""",
    r"""
@class sensitive
@kind DK-64|DK-62
@copies 4
@formats xlsx csv ods docx
@name {顧客名簿|得意先一覧|取引先台帳}_{isodate}
@folder 営業
@sheet 得意先
# {得意先一覧|顧客別売上}
| コード | 得意先 | 担当者 | 連絡先 | 年間売上(千円) | 粗利率 | 主要品 |
|*9 {code:C###} | {client} | {person} | {tel} | {1200..98000} | {8.0..38.0}% | {item} |
""",
    r"""
@class sensitive
@kind DK-65
@copies 2
@formats docx pdf
@name {補助金計画書|提案書}_{code:B##}
@folder 補助金
# {ものづくり補助金　事業計画書|共同提案書}（{fiscal}）
## 技術の内容
{customer}の要望に応え、{resin}の{薄肉|二色}成形で肉厚{0.4..0.9}mmを狙う。現行は{0.9..1.6}mm。
## 見積り
設備 {12..84}百万円、助成 {6..42}百万円、{3..5}年で回収
## 体制
{department}　{surname}ほか{3..9}名
""",
    r"""
@class sensitive
@kind DK-66
@copies 3
@formats docx xlsx pdf
@name 該非判定書_{code:AA###}
@folder 輸出管理
# {該非判定書|項目別対比表|需要者確認票}
| 品名 | {part}（{code:AA-###}） | 輸出令別表第1 | {2|3|6|7|15}の項（{1..12}） |
| 省令 | 第{1..14}条第{1..9}号 | 判定 | {該当|非該当|非該当（要追加確認）} |
規制値 {180..1200}{rpm|MPa|℃} に対し当社品は{120..1300}。最終需要者 {client}（{中国|ベトナム|メキシコ}）、用途 {民生|不明}
判定者 {surname}　{date}
""",
    r"""
@class sensitive
@kind DK-67
@copies 3
@formats docx pptx xlsx
@name {中国|タイ|ベトナム|メキシコ}工場移管資料
@folder 海外/移管
# {技術移転計画|海外工場　立上げ資料}（{タイ|ベトナム|メキシコ}）
| 移管品 | 図番 | 金型 | 条件 | 移す人 | 時期 |
|*5 {item} | {code:AA-####} | {code:M-###} | {条件表渡し|現地で再測定} | {surname} | {isodate} |
現地{100..400}名のうち図面を開けるのは{2..6}名に限る。{鋼材|樹脂}は現地{maker}から買う。
""",
    r"""
@class sensitive
@kind DK-69|DK-51
@copies 3
@formats docx xlsx pdf
@name {稟議書|投資計画}_{code:R####}
@folder 稟議
# {稟議書|設備投資計画（{fiscal}）}
件名　{射出成形機{2..6}台の更新|第三工場増築|自動検査ラインの新設}
| 項目 | 金額(千円) | 効果(千円/年) | 回収年数 |
|*4 {設備|型|建屋|システム} | {4000..180000} | {800..62000} | {1.2..6.8} |
資金　{自己資金|借入（{maker}銀行 {1.0..2.4}%）}　起案 {surname}
""",
    r"""
@class sensitive
@kind DK-70|DK-71
@copies 4
@formats xlsx pdf docx csv
@name {fiscal}{決算|月次試算表|部門別損益}
@folder 経理/{fiscal}
@sheet 損益
# {部門別損益|月次決算|資金繰り表}（単位 千円）
| 科目 | 計画 | 実績 | 前年 | 差 |
|*6 {売上高|材料費|外注費|労務費|減価償却|営業利益} | {4000..980000} | {4000..980000} | {4000..980000} | {-90000..90000} |
{未公表|役員会{date}報告}。借入残 {120..980}百万円。
""",
    r"""
@class sensitive
@kind DK-71|DK-69|DK-70
@copies 3
@formats docx pdf pptx
@name {取締役会|経営会議}議案_{isodate}
@folder 経営/会議
# {取締役会議事録|経営会議　議案}
>> {date}
第1号議案　{合弁会社の解散|{customer}への売却|役員報酬の改定|第{2|3}工場の閉鎖}について
議長は、{3..9}月を目途に{120..900}百万円で{譲渡|整理}する案を示し、{賛成多数|全員一致}で可決した。
第2号議案　{fiscal}予算　売上{4..28}億円、営業利益{20..380}百万円
出席　{person}、{person}、{person}
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@copies 5
@formats xlsx csv pdf docx ods
@name {給与一覧|賞与査定|人事考課}_{fiscal}
@folder 人事
@sheet 一覧
# {給与支給一覧|賞与査定表|人事考課結果}（{fiscal}）
| 社員番号 | 氏名 | 所属 | 等級 | 基本給 | 手当 | 評価 | 差引支給額 |
|*8 {code:####} | {person} | {dept} | {2..7}級 | {186000..420000} | {5000..64000} | {S|A|B|C} | {180000..480000} |
""",
    r"""
@class sensitive
@kind DK-73|DK-77
@copies 4
@formats xlsx csv ods docx
@name {マイナンバー|扶養控除}一覧_{fiscal}
@folder 人事/年末調整
@sheet 個人番号
# 個人番号　収集一覧（{fiscal}）
| 社員番号 | 氏名 | 個人番号 | 続柄 | 生年月日 | 確認 |
|*8 {code:####} | {person} | {mynumber} | {本人|配偶者|子} | {birthday} | {済|未} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@copies 5
@formats csv xlsx ods docx pdf
@name {従業員名簿|応募者一覧|会員名簿|緊急連絡網}_{isodate}
@folder 総務
@sheet 名簿
# {従業員名簿|緊急連絡先|応募者一覧}
| No. | 氏名 | ふりがな | 生年月日 | 住所 | 電話 | 入社 |
|*9 {row} | {person} | {kana} | {birthday} | 〒{post} {address} | {mobile} | {isodate} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@difficulty hard
@copies 3
@formats txt eml docx
@mailsubject 健診の再検査者
@name 健診結果_{surname}
@folder 人事/健診
{surname}さま、健診の再検査対象者を送ります。
{person}　{birthday}　血圧 {140..175}/{90..108}　{mobile}
{person}　{birthday}　HbA1c {6.5..8.4}
{person}　{birthday}　肝機能 γ-GTP {80..240}、要精密検査
紹介状は{surname}クリニックへ。ご家族には本人から。
""",
    r"""
@class sensitive
@kind DK-58
@copies 4
@formats docx pdf odt
@name 秘密保持契約書_{customer}
@folder 法務/NDA
# 秘密保持契約書
{customer}（甲）と{company}（乙）は、{part}の{共同開発|取引}の検討に当たり、次のとおり契約する。
第1条（秘密情報）甲又は乙が相手方に開示し、開示の際に秘密である旨を示した技術上又は営業上の情報をいう。
第2条（目的外使用の禁止）受領者は、開示された情報を検討の目的以外に使用してはならない。
第3条（有効期間）本契約は{era}から{2..5}年間有効とする。
第4条（返還）終了後{14|30}日以内に返還又は廃棄する。
{date}　甲 {customer}　{person}　　乙 {company}　{person}
""",
    r"""
@class sensitive
@kind DK-59|DK-58
@copies 3
@formats docx pdf
@name 共同開発契約_{code:L###}
@folder 法務/契約
# 共同開発契約書
{customer}（以下「甲」）と{company}（以下「乙」）は、{part}用{センサ|樹脂|制御}の開発を共同して行う。
第5条（費用）甲は{2..30}百万円、乙は労務と試作費{1..12}百万円を負担する。
第8条（成果の帰属）甲乙の共有（持分 {50|60|70}:{50|40|30}）とし、乙は{用途外|自社品}に自由に実施できる。
第9条（競業禁止）{2|3|5}年間、{maker}との同種の開発を行わない。
締結 {date}
""",
    r"""
@class sensitive
@kind DK-60|DK-59
@copies 2
@formats docx pdf
@name 取引基本契約_{customer}
@folder 法務/契約
# 取引基本契約書
{customer}と{company}は、継続的な部品の売買について、次のとおり契約する。
第4条（単価）単価は別途覚書による。{1|3}月・{4|9}月に見直す。
第9条（品質）受入検査で不合格の場合、{14..60}日以内に選別・再納入する。
第12条（金型）甲所有の金型 {code:M-####} ほか{2..9}面を乙が無償で保管する。
{date}　記名押印　甲・乙
""",
    r"""
@class sensitive
@kind DK-76
@copies 4
@formats xlsx docx txt pdf
@name {ネットワーク構成|IPアドレス一覧|サーバ設定}_{isodate}
@folder 情報システム
# {ネットワーク構成表|サーバ一覧|ファイアウォール設定}
| 機器 | IPアドレス | OS | 管理者 | 管理用ポート | 備考 |
|*8 {SV|FW|SW|NAS|PLC}-{1..20} | 192.168.{1..40}.{2..250} | {Windows Server 2016|Ubuntu 20.04|FortiOS|独自} | {surname} | {22|443|3389|8443} | {|保守切れ|バックアップ先} |
""",
    r"""
@class sensitive
@kind DK-79|DK-76
@difficulty medium
@copies 4
@formats txt xlsx csv docx
@name {パスワード一覧|アカウント情報|接続情報}
@folder 情報システム/運用
# {システム別アカウント|管理者パスワード一覧|接続先の情報}
| 対象 | ユーザー | パスワード | 備考 |
|*6 {NAS|FW|基幹|成形監視|CAD|VPN} | {admin|root|seisan|maint} | {code:A#a#AAA#}{!|#|@}{code:##} | {|{surname}のみ|変更予定} |
""",
    r"""
@class sensitive
@kind DK-79
@difficulty hard
@copies 1
@formats txt
@ending pem
@name server_key
@folder 情報システム/証明書
~ -----BEGIN PRIVATE KEY-----
~ MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgfQ3PnJjzx4N7iU+g
~ yYoSBzqol+fCvCqANIXGcSWrzJehRANCAAR/eMT5CBDO62TiuVpvvKwrJ3rKd4A5
~ QIs/Vl/is3Ha5Ni2bArkEU8YfZOeWr3yqBwmQdDx3nET2ZE29qHAIrbJ
~ -----END PRIVATE KEY-----
""",
    r"""
@class sensitive
@kind DK-77|DK-64
@copies 3
@formats csv xlsx ods
@name {通販|展示会来場|アンケート}名簿_{isodate}
@folder 営業/名簿
@sheet list
| 受付 | お名前 | 会社・部署 | メール | 携帯 | 住所 |
|*12 {row} | {person} | {maker} {dept} | {roman}{10..99}@example.jp | {mobile} | {address} |
""",
    r"""
@class sensitive
@kind DK-75
@copies 3
@formats docx xlsx pdf
@name {客先監査|内部監査}{指摘|是正}_{code:A##}
@folder 品質/監査
# {客先監査　指摘と是正|是正処置報告（CAR）}
| No. | 指摘 | 根拠 | 是正内容 | 担当 | 完了 |
|*5 {row} | {校正切れ{1..4}台|変更の連絡漏れ|作業標準と実態の相違} | {工程|記録|現物} | {台帳の見直し|点検周期を{1..6}か月に|教育の実施} | {surname} | {isodate} |
監査者　{customer} {person}
""",
    r"""
@class sensitive
@kind DK-68|DK-10|DK-61
@copies 3
@formats pptx pdf docx
@name {工場見学|商談}資料_{customer}
@folder 営業/商談
# {customer}様　{ご提案|商談資料}（{date}）
## ご提案
- {part}の{2..8}点を一体化し、{part}単価 {120..900}円→{100..840}円
- 金型 {3..28}百万円は{当社|折半}負担
## 当社の強み
- {resin}の{0.4..0.9}mm薄肉成形（他社は{1.0..1.8}mm）
- 検査は全数{0.2..1.2}秒、不良率 {5..90}ppm
""",
    r"""
@class sensitive
@kind DK-78
@copies 2
@formats pdf docx
@name 印鑑証明書_{isodate}
@folder 総務/登記
# 印鑑証明書（写し）
会社法人等番号　{corporate}
商号　{company}　本店　{address}
代表取締役　{person}　{birthday}生
この写しは{date}に{surname}が法務局で受けたもの。{maker}銀行の口座 普通 {1000000..9999999} の開設用。
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@copies 3
@formats xlsx csv docx
@name {fiscal}退職金・昇格一覧
@folder 人事/昇格
@sheet 昇格
| 社員番号 | 氏名 | 所属 | 現等級 | 新等級 | 評価{1..2}期 | 昇給額 | 面談コメント |
|*7 {code:####} | {person} | {dept} | {2..6} | {3..7} | {A|B|B|C} | {2000..26000} | {リーダー候補|協調性に欠ける|育児時短|異動希望あり} |
""",
]
