# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled documents of law, sales, accounts, personnel and systems."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-58
@copies 2
@formats docx pdf
@name NDA_{customer}_signed
@folder 法務室/原本控
^^ MUTUAL NON-DISCLOSURE AGREEMENT
This Agreement is entered into as of {isodate} by and between {customer} and {company} concerning the evaluation of {part} (the "Purpose").
1. Each party shall hold in confidence the information disclosed by the other for the Purpose for {3..5} years.
2. Neither party shall reverse engineer any sample.
3. This Agreement is governed by the laws of Japan; Nagoya District Court.
Signed: {roman} / {roman}   Date: {isodate}
""",
    r"""
@class sensitive
@kind DK-58
@copies 2
@formats pdf docx odt
@name 守秘契約（{maker}）
@folder 法務室/原本控
^^ 機密保持契約書
{company}（甲）及び{maker}（乙）は、甲が乙に委託する{part}の試作に関し、以下のとおり合意した。
一　乙は、甲から受領した図面、データ及び口頭の説明を、目的外に用いず、また他に漏らさない。
二　乙は、再委託するときはあらかじめ甲の書面による承諾を得る。
三　違反したとき、乙は甲に{300..2000}万円を支払うほか損害を賠償する。
四　有効期間は{era}から{2..5}年とする。
甲　{person}（印）　　乙　{person}（印）
""",
    r"""
@class sensitive
@kind DK-59
@copies 2
@formats docx pdf eml+
@name 開発委託契約（{client}）
@folder 法務室/原本控
^^ 開発委託契約書
{customer}（委託者）は{company}（受託者）に{part}の開発を委託する。
第２条　成果物　試作品{5..40}台、設計データ一式、評価書
第４条　委託料　{4..60}百万円（着手{30..50}%、検収{50..70}%）
第７条　成果の帰属　新たに生じた特許を受ける権利は委託者に帰属し、受託者は自社品に無償で実施できる。
第１０条　再委託の禁止
{era}　委託者　{person}㊞　受託者　{person}㊞
""",
    r"""
@class sensitive
@kind DK-60
@copies 2
@formats pdf docx
@name 品質保証協定_{client}
@folder 法務室/原本控
^^ 売買取引及び品質保証に関する協定書
{customer}と{company}とは、継続的な部品取引につき次のとおり協定する。
１　注文は{月次内示|EDI}により、内示の{80..120}%を引取保証とする。
２　納入不良率の目標は{5..50}ppmとし、超えたときは選別費を受注者が負担する。
３　支払条件　{20|末}日締め翌{1..2}か月{10|末}日　でんさい{60..120}日
４　原材料の市況が{5..10}%を超えて動いたときは協議する。
以上の証として記名押印する。
""",
    r"""
@class sensitive
@difficulty hard
@kind DK-61
@copies 3
@formats xlsx ods csv
@name コスト積上げ_{drawing}
@folder 営業本部/積算
@sheet 積上げ
| 行 | 工程・材料 | 数量 | 単位 | レート | 工数 h | 金額 |
| 1 | 材料 {steel} | {0.10..5.00} | kg | {120..900} | － | {30..3000} |
| 2 | ブランク | 1 | 個 | {2500..6000} | {0.002..0.020} | {6..90} |
| 3 | 切削 | 1 | 個 | {3000..7000} | {0.010..0.200} | {40..900} |
| 4 | めっき（外注） | 1 | 個 | － | － | {5..80} |
| 5 | 直材・直労計 | | | | | {100..4000} |
| 6 | 販管費 {8..15}% | | | | | {10..500} |
| 7 | 利益 {5..20}% | | | | | {10..600} |
限界利益 {20..45}%、売値の下限 {120..5000}円
""",
    r"""
@class sensitive
@kind DK-62|DK-61
@copies 3
@formats xlsx pdf docx
@name Quotation {code:Q####}
@folder 営業本部/提出
@sheet QUOTE
# QUOTATION / 見積書
To: {customer}　　No. {code:Q####}　　Date {isodate}
| Item | Part No. | MOQ | Unit price (JPY) | Tooling (JPY) | Lead time |
|*3 {item} | {drawing} | {500..9000} | {48..3200} | {800000..9000000} | {4..14}W |
Terms: FCA Nagoya, payment {30|60}d. Validity {30|60} days.
上記は年{10..200}千個を前提とした価格です。
""",
    r"""
@class sensitive
@difficulty hard
@kind DK-63
@copies 2
@formats xlsx ods
@name 購入品値決め交渉{fiscal}
@folder 調達/値決め
@sheet 交渉
| 取引先 | 購入品 | 現行 円 | 要求 円 | 着地見込 円 | 年額効果 千円 | 切り札 |
|*8 {maker} | {item} | {30..2000} | {30..2000} | {30..2000} | {20..4000} | {競合A社の見積|内製化|数量保証|なし} |
""",
    r"""
@class sensitive
@difficulty hard
@kind DK-64|DK-62
@copies 2
@formats xlsx csv
@name 案件パイプライン
@folder 営業本部/案件
@sheet 案件
| 得意先 | 案件 | 決裁者 | 担当直通 | 受注見込 百万円 | 確度 | 競合の提示 | 次の一手 |
|*9 {client} | {code:AA##} {item} | {surname}{部長|本部長|課長} | {tel} | {5..400} | {A|B|C} | {maker} {80..110}% | {再見積|試作提出|役員訪問} |
""",
    r"""
@class sensitive
@kind DK-66
@copies 2
@formats docx xlsx zip
@name 輸出審査_{code:##-###}
@folder 貿易管理
@sheet 審査
# 輸出取引の審査記録
案件 {code:##-###}　品名 {part}製造用{測定機|加工機}　ECCN/項番 {2の項(12)|6の項(1)|16の項}
相手 {client} 現地子会社（{マレーシア|中国|トルコ}）　最終用途 {自動車部品|不詳}
懸念 {なし|軍需取引先の疑い}　外国ユーザーリスト {掲載なし|要確認}
結論 {許可申請する|許可不要}　責任者 {surname}　{date}
""",
    r"""
@class sensitive
@kind DK-69
@copies 3
@formats xlsx docx pdf
@name 設備起案_{code:####}
@folder 社長室/起案
@sheet 起案
# 投資起案書
| 起案 | {department}　{surname} | 受付 | {code:####} |
| 対象 | {5軸複合機|蓄電設備|クリーンルーム} | 投資額 | {20..480}百万円 |
| 効果 | 年{3..90}百万円 | 回収 | {2.0..7.0}年 |
資金　{自己|借入 {30..80}%|リース}　償却{7..10}年
| 部長 | 本部長 | 財務 | 社長 |
| {surname} | {surname} | {surname} | |
代案　中古機（{40..60}%の費用）、外注継続
""",
    r"""
@class sensitive
@kind DK-70
@copies 3
@formats xlsx pdf ods
@name 資金繰り{fiscal}
@folder 財務室
@sheet 資金
# 資金繰り予定と試算表（百万円）
| | {4..6}月 | {7..9}月 | {10..12}月 |
| 前期繰越 | {100..900} | {100..900} | {100..900} |
| 売上回収 | {200..900} | {200..900} | {200..900} |
| 仕入支払 | {100..600} | {100..600} | {100..600} |
| 人件費 | {60..300} | {60..300} | {60..300} |
| 借入返済 | {10..90} | {10..90} | {10..90} |
| 経常利益 | {-40..120} | {-40..120} | {-40..120} |
コベナンツ　純資産{70..80}%維持。みなと銀行へは{date}に説明
""",
    r"""
@class sensitive
@difficulty hard
@kind DK-71
@copies 3
@formats docx pptx pdf
@name 経営会議メモ{isodate}
@folder 社長室/会議
# 経営会議　{isodate}
1 {maker}との資本提携　先方希望{10..34}%、当方は{10..20}%まで。デューデリは{date}から。
2 希望退職　{20..80}名、割増{6..18}か月。組合へは{date}に伝える。
3 {customer}の値下げ要請　{1.0..3.0}%で受ける。
4 {surname}執行役員の処遇　次回
出席　社長、専務、常務、{surname}、{surname}（記）
""",
    r"""
@class sensitive
@kind DK-72
@copies 3
@formats xlsx ods
@name 昇給シミュレーション{fiscal}
@folder 人事部/処遇
@sheet 昇給
| 社員No | 氏名 | 職能 | 考課 | 現基本給 | 新基本給 | 賞与月数 | 処遇メモ |
|*10 {code:######} | {person} | {1..9}級 | {S|A|B|C|D} | {200000..480000} | {205000..500000} | {1.5..3.2} | {抜擢|据置|降格検討|再雇用} |
""",
    r"""
@class sensitive
@kind DK-72
@difficulty hard
@copies 2
@formats docx txt eml+
@name 面談_{surname}
@folder 人事部/面談
# 面談の記録
本人　{person}（{department}）　{date}
昨年から適応障害で通院しており、{2..6}週間の休職を希望している。診断書は受領済み。
夫婦関係の悩みもある様子。復職後は時短勤務を望む。
人事としては賞与査定をC、配置は{dept}を考える。
""",
    r"""
@class sensitive
@kind DK-73
@copies 3
@formats csv xlsx docx
@name マイナンバー収集{1..12}月分
@folder 人事部/番号
| No | 氏名 | 生年月日 | マイナンバー | 本人確認 | 受領日 |
|*14 {row} | {person} | {birthday} | {mynumber} | {免許証|カード両面} | {isodate} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@copies 3
@formats xlsx csv
@name 緊急時連絡網
@folder 管理本部/防災
@sheet 連絡網
| 社員 | よみ | 自宅住所 | 自宅電話 | 携帯電話 | 家族（続柄） | 家族の電話 | 血液型 |
|*20 {person} | {kana} | 〒{post} {address} | {tel} | {mobile} | {surname}（{妻|夫|母}） | {mobile} | {A|B|O|AB} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@copies 2
@formats xlsx ods
@name 安全運転管理_免許確認
@folder 管理本部/車両
@sheet 免許
| 運転者 | 誕生日 | 免許証の番号 | 種類 | 交付 | 有効 | 違反歴 |
|*11 {person} | {birthday} | {licence} | {普通|準中型|大型} | {isodate} | {isodate} | {なし|速度超過|一時不停止} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@copies 2
@formats xlsx docx
@name ストレスチェック高得点者
@folder 管理本部/衛生
@sheet 対象
| 氏名 | 職場 | 点数 | 面接希望 | 産業医意見 | 既往歴 |
|*8 {person} | {dept} | {60..110} | {有|無} | {残業制限|経過観察|受診勧奨} | {うつ病|不眠症|なし|高血圧} |
""",
    r"""
@class sensitive
@difficulty hard
@kind DK-77|DK-72|DK-70
@copies 2
@formats csv txt
@name 給振データ_{isodate}
@folder 財務室/振込
| 銀行番号 | 支店番号 | 預金種目 | 口座番号 | 受取人カナ | 振込金額 |
|*14 {code:0###} | {code:###} | 1 | {code:#######} | {kana} | {180000..460000} |
""",
    r"""
@class sensitive
@kind DK-77
@copies 2
@formats xlsx csv zip
@name モニター応募者{1..9}回
@folder 商品企画
@sheet 応募
| 応募日 | お名前 | ふりがな | ご住所 | メール | お電話 | 年齢 | ご職業 |
|*24 {isodate} | {person} | {kana} | {address} | {roman}{1..99}@mail.example | {mobile} | {22..70} | {会社員|主婦|自営業} |
""",
    r"""
@class sensitive
@kind DK-75|DK-44
@copies 2
@formats xlsx docx
@name 客先監査の指摘と回答
@folder 品証/監査
@sheet 回答
# {customer}工程監査　指摘への回答
| 番号 | 指摘（先方） | 評点 | 当社の回答 | 期限 |
|*5 {row} | {校正切れゲージの使用|限度見本の劣化|手順と実作業の差|異常品置場の施錠なし} | {1..5} | {是正済|計画中} | {date} |
総合 {60..92}点（前回{60..92}点）
""",
    r"""
@class sensitive
@kind DK-76
@copies 3
@formats docx xlsx txt
@name サーバ移行手順とアドレス
@folder 情報シス/移行
@sheet 一覧
# ファイルサーバ移行　作業メモ
| 機器名 | 旧IP | 新IP | 管理画面 | 備考 |
|*6 {code:FS##} | 192.168.{1..40}.{2..250} | 172.16.{1..40}.{2..250} | https://172.16.{1..9}.{2..250}:8443 | {ドメインコントローラ|バックアップ|NAS|UTM} |
UTM の許可ルール {12..80} 番は閉じ忘れ。外部保守は VPN（{maker}）から RDP で入る。
未対応の脆弱性：SMBv1 が{2..9}台で有効
""",
    r"""
@class sensitive
@kind DK-79|DK-76
@copies 3
@formats txt xlsx docx
@name 共用パスワード
@folder 情報シス/控え
@sheet 控え
# 共用ログイン（{fiscal}）
| 何の | ユーザー | PW |
|*7 {給与ソフト|勤怠|CADサーバ|発注サイト|監視カメラ|無線LAN} | {admin|root|sysope}{1..9} | {Kz|Mr|Tq}{code:##AA#A}! |
""",
    r"""
@class sensitive
@kind DK-79
@copies 2
@formats txt
@ending pem
@name deploy_key_{code:##}
@folder 情報シス/鍵
~ -----BEGIN RSA PRIVATE KEY-----
~ MIIEowIBAAKCAQEAx3FzN0vQpG1cYb7sJ5u9mK2dQ8rT4wLhE6oVnXa0BkCyPi1Z
~ q7UeHs2mFjD9tRg5WxNcLb8oKvYzAq3PdTi6EfMuJh4SwRy0GnCkXlVbOQ7pZ1ae
~ 9sDfGh2JkLqWeRtYuIoPzXcVbNmA5s6D7f8G9h0JkLpOiUyTrEwQaZsXdCfVgBhN
~ mJkLoIpUyHtGrFeDwSqAzXcVbNm1Q2w3E4r5T6y7U8i9O0pAsDfGhJkLzXcVbNm==
~ -----END RSA PRIVATE KEY-----
""",
    r"""
@class sensitive
@kind DK-65
@copies 2
@formats docx pdf
@name 助成金様式2_{code:##}
@folder 社長室/助成金
# 様式2　技術開発計画（未採択）
課題　{軽量化|脱炭素|省人化}のための{part}一体成形技術の開発
新規性　従来{3..6}工程を{1..2}工程に。鍵は{型内温度差|局所加圧}の制御（当社独自）
開発費　{20..120}百万円（助成{1/2|2/3}）　体制　当社・{北嶺|南総}大・公設試
事業化　{2027..2032}年、売上{2..20}億円。想定顧客 {client}
""",
    r"""
@class sensitive
@kind DK-67
@copies 2
@formats docx pptx eml+
@name ライセンス供与案（{インド|トルコ}）
@folder 国際課/供与
# 技術供与の条件（案）
- 供与範囲　{part}の{鋳造|表面処理}条件と治具図。配合は出さない
- 一時金 {20..200}百万円、継続料 {1.5..5.0}%、最低{5..40}百万円/年
- 教育　現地{10..40}人日、日本{20..60}人日
- 漏えい対策　データは閲覧のみ、写真禁止、退職者{2..3}年の競業避止
""",
    r"""
@class sensitive
@difficulty hard
@kind DK-56
@copies 2
@formats csv xlsx
@name train_{code:######}
@folder 開発センター/学習
| id | ts | vib_x | vib_y | spindle_load | coolant_temp | tool_wear_um | label |
|*25 {row} | {stamp} | {0.010..0.900} | {0.010..0.900} | {20.0..95.0} | {18.0..38.0} | {0..320} | {ok|ok|ok|chip|worn} |
""",
    r"""
@class sensitive
@kind DK-42
@copies 2
@formats pdf docx
@name 材料試験成績_{code:######}
@folder 調達/受入
# 試験成績書（材料）
ご注文主　{company}　品名　{steel} コイル　寸法 {0.5..3.2}×{600..1219}
| 鋼番 | C% | Si% | Mn% | P% | S% | YP N/mm2 | TS N/mm2 | EL% | HRB |
|*3 {code:##A###} | 0.0{3..9} | 0.0{1..9} | 0.{10..60} | 0.0{10..25} | 0.00{4..9} | {180..400} | {280..520} | {25..46} | {45..80} |
上記のとおり相違ないことを証明します。
""",
    r"""
@class sensitive
@difficulty hard
@kind DK-18
@copies 2
@formats xlsx pdf
@name 公差積み上げ_{part}
@folder 開発センター/公差
@sheet 積上げ
# {part}　すき間の公差解析
| 環 | 部品 | 呼び寸法 | 公差 | 感度 | 寄与率 % |
|*6 {row} | {item} | {2.00..60.00} | ±0.{10..50} | {-1|1} | {2..45} |
最悪値 {-0.20..0.60}、二乗和平方根 {-0.05..0.40}、工程能力 Cpk {0.9..1.6}
""",
    r"""
@class sensitive
@difficulty hard
@kind DK-17
@label unjudged
@note an owner's notice: whether it is a label is open
@copies 2
@formats pdf
@name CUST_{code:####-##}
@folder お客様図面/{customer}
THIS DRAWING IS THE PROPERTY OF {customer} AND SHALL BE RETURNED UPON REQUEST.
φ{10..60} ±0.05
{10..60} +0/-0.1
[title] CUSTOMER={customer}=P/N={code:####-##}
[title] NAME={part}=MAT={steel}
[title] SUPPLIER={company}=LOAN=貸与品
""",
]
