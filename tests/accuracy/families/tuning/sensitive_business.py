# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled documents of contracts, sales, management, personnel and information systems."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-58
@copies 3
@formats docx pdf odt
@name 秘密保持契約_{customer}
@folder 法務/締結済
^^ 秘密保持契約書
{customer}（以下「甲」という。）と{company}（以下「乙」という。）は、{part}の共同検討（以下「本検討」という。）にあたり、次のとおり契約を締結する。
第1条　甲及び乙は、本検討のために相手方から開示された技術上又は営業上の情報を第三者に漏らしてはならない。
第2条　前条の義務は、本契約終了後{3..5}年間存続する。
第3条　受領した資料は、複製を含め、{30..90}日以内に返却する。
本契約締結の証として本書2通を作成し、甲乙記名押印のうえ各1通を保有する。
{era}
甲　{city}　{customer}　代表取締役　{person}　㊞
乙　{city}　{company}　代表取締役　{person}　㊞
""",
    r"""
@class sensitive
@kind DK-59
@copies 2
@formats docx pdf
@name 共同研究契約_{code:##}
@folder 法務/締結済
^^ 共同研究契約書
国立大学法人{北嶺|南総|東郷}大学（甲）と{company}（乙）は、「{高放熱樹脂|低温接合|微細めっき}の研究」について共同研究を行う。
第3条（分担）甲は解析を、乙は試料作製を担当する。
第5条（研究費）乙は甲に{1200..9800}千円を支払う。
第8条（知的財産）共同発明は甲乙の共有とし、持分は{5:5|貢献度による|6:4}とする。
第11条（成果の公表）発表の{30..60}日前までに相手方に通知する。
{era}　　甲　学長　{person}　㊞　　乙　代表取締役　{person}　㊞
""",
    r"""
@class sensitive
@kind DK-60
@copies 2
@formats docx pdf
@name 取引基本契約_{client}
@folder 法務/締結済
^^ 取引基本契約書
{customer}（買主）と{company}（売主）は、{part}等の売買に関し基本的事項を定める。
第4条（価格）単価は個別に定め、{4|6|12}か月ごとに見直す。
第9条（支払）毎月末日締め、翌{1..2}月末日払い、{手形120日|現金}による。
第15条（金型）貸与金型の保管期間は最終生産から{5..15}年とする。
第22条（損害賠償）上限は直近{6..12}か月の取引額とする。
{era}　買主　㊞　売主　㊞
""",
    r"""
@class sensitive
@kind DK-61
@copies 4
@formats xlsx ods pdf csv
@name {part}原価見積内訳
@folder 営業部/原価
@sheet 内訳
# {part}　原価計算（1個当たり）
| 費目 | 内訳 | 単位 | 使用量 | 単価 円 | 金額 円 |
| 材料費 | {resin} | kg | {0.010..0.300} | {180..900} | {3.0..80.0} |
| 加工費 | 成形 | 秒 | {20..60} | {0.40..1.20} | {8.0..60.0} |
| 型償却 | {50..200}千ショット | － | － | － | {2.0..30.0} |
| 外注費 | めっき | 個 | 1 | {4..60} | {4..60} |
| 管理費・利益 | {8..18}% | － | － | － | {3.0..40.0} |
レート　{2400..5200}円/h　限界利益率 {18.0..42.0}%　損益分岐 {20..90}千個
""",
    r"""
@class sensitive
@kind DK-62|DK-61
@copies 3
@formats xlsx pdf docx
@name 御見積書_{customer}_{code:####}
@folder 営業部/見積
@sheet 見積
# 御見積書
{customer}　御中　　　　見積番号 {code:Q-#####}　{date}
| 品番 | 品名 | 数量 | 単価 | 金額 |
|*4 {drawing} | {item} | {100..9000} | {35..2400} | {30000..900000} |
型費　{1200000..9800000}円　有効期限 {30..90}日　納期 {3..12}週
受渡条件　貴社工場渡し　支払　月末締翌月末
{company}　担当 {surname}
""",
    r"""
@class sensitive
@kind DK-63
@copies 2
@formats xlsx csv
@name 仕入単価表{fiscal}
@folder 購買課
@sheet 仕入
| 仕入先 | 品目 | 前回単価 | 今回単価 | 改定率 | 目標 | 交渉メモ |
|*9 {maker} | {item} | {20..900} | {20..900} | {-8..12}% | {-3..-10}% | {転注候補あり|二社購買化|据置|相見積中} |
""",
    r"""
@class sensitive
@kind DK-64
@copies 2
@formats xlsx csv ods
@name 顧客別売上と攻め方
@folder 営業部/顧客
@sheet 顧客
| 顧客 | 窓口 | 部署 | 直通 | 年間売上 百万円 | 粗利率 | 競合 | 攻略方針 |
|*8 {client} | {person} | {dept} | {tel} | {8..900} | {9.0..38.0}% | {maker} | {値上げ交渉|新規型獲得|維持|縮小} |
""",
    r"""
@class sensitive
@kind DK-66
@copies 2
@formats xlsx docx pdf
@name 該非判定{drawing}
@folder 輸出管理
@sheet 判定
# 該非判定書・取引審査票
| 貨物 | {part} | 型式 | {code:AA-###} |
| 輸出令別表第1 | {2|6|7}項({1..20}) | 判定 | {該当|非該当} |
| 仕向国 | {中国|ベトナム|インド|メキシコ} | 需要者 | {client}現地法人 |
| 用途 | {民生|研究|不明} | おそれの強い貨物例 | {有|無} |
審査結果　{承認|条件付承認|保留}　判定責任者 {surname}　{date}
""",
    r"""
@class sensitive
@kind DK-67
@copies 2
@formats pptx docx xlsx
@name {タイ|ベトナム|メキシコ}工場への技術移管
@folder 海外事業
@sheet 移管
# 海外工場　技術移管計画
---
# 移す工程と資料
- {成形|めっき|溶接}条件一式、作業要領{10..40}件、治具図{5..30}枚
- 現地指導　{surname}ほか{2..4}名、{4..12}週
---
# ロイヤルティと守る範囲
- 技術料　売上の{2..5}%
- 配合と金型図面は渡さない。型は日本から貸与とする
""",
    r"""
@class sensitive
@kind DK-69
@copies 3
@formats docx xlsx pdf zip
@name 稟議{code:##-###}_設備導入
@folder 経営管理/稟議
@sheet 稟議
# 稟議書
| 稟議番号 | {code:##-###} | 起案日 | {date} |
| 起案部門 | {department} | 起案者 | {surname} |
件名　{高速プレス機|5軸加工機|蒸着装置}の導入について
金額　{18000..240000}千円（税別）　予算{内|外}
目的　能力増強（{20..60}%）と外注費削減　年{4000..38000}千円
投資回収　{2.5..6.0}年　IRR {8..22}%
| 課長 | 部長 | 工場長 | 常務 | 社長 |
| ㊞ | ㊞ | ㊞ | | |
""",
    r"""
@class sensitive
@kind DK-70
@copies 3
@formats xlsx pdf docx
@name {fiscal}月次損益（{4..12}月）
@folder 経理課/月次
@sheet 損益
# 月次損益速報（単位：千円）
| 科目 | 当月実績 | 予算 | 前年同月 | 累計 |
| 売上高 | {80000..400000} | {80000..400000} | {80000..400000} | {500000..3000000} |
| 材料費 | {30000..150000} | {30000..150000} | {30000..150000} | {200000..900000} |
| 労務費 | {15000..80000} | {15000..80000} | {15000..80000} | {100000..500000} |
| 売上総利益 | {9000..90000} | {9000..90000} | {9000..90000} | {60000..500000} |
| 営業利益 | {-9000..30000} | {1000..30000} | {-9000..30000} | {-20000..200000} |
| 資金残高 | {50000..400000} | | | |
銀行提出前につき数字は未監査
""",
    r"""
@class sensitive
@kind DK-71
@copies 3
@formats docx pptx pdf
@name 取締役会議事録_{isodate}
@folder 役員室
^^ 取締役会議事録
日時 {date} {time}　場所 本社役員会議室
出席取締役 {5..7}名　監査役 {1..2}名
第1号議案　{maker}の株式取得の件　取得価額{80..900}百万円で基本合意に向け協議を進めることを全員一致で承認した。
第2号議案　{第二|第三}工場の閉鎖の件　{date}を目途とし、従業員{20..90}名の配置転換を検討する。公表は労使協議の後とする。
報告事項　{fiscal}業績見通しの下方修正
議長　代表取締役　{person}　㊞
""",
    r"""
@class sensitive
@kind DK-72
@copies 3
@formats xlsx csv docx
@name 人事考課{fiscal}
@folder 人事課/考課
@sheet 考課
| 社員番号 | 氏名 | 等級 | 一次評価 | 二次評価 | 最終 | 賞与係数 | 基本給 | 所見 |
|*9 {code:#####} | {person} | {S|M|J}{1..5} | {A|B|C} | {A|B|C} | {A|B|C} | {0.80..1.30} | {210000..520000} | {昇格候補|要指導|標準|異動希望} |
""",
    r"""
@class sensitive
@kind DK-73
@copies 3
@formats xlsx csv ods
@name 扶養控除等申告_番号一覧
@folder 経理課/年末調整
@sheet 番号
| 社員番号 | 氏名 | 続柄 | 生年月日 | 個人番号 | 確認書類 |
|*12 {code:#####} | {person} | {本人|配偶者|子|父} | {birthday} | {mynumber} | {通知カード|個人番号カード} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@copies 4
@formats xlsx csv ods eml+
@name 従業員名簿{fiscal}
@folder 総務部/名簿
@sheet 名簿
| 氏名 | ﾌﾘｶﾞﾅ | 生年月日 | 郵便番号 | 現住所 | 携帯 | 緊急連絡先 | 続柄 |
|*22 {person} | {kana} | {birthday} | {post} | {address} | {mobile} | {mobile} | {妻|夫|父|母} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@copies 2
@formats xlsx csv
@name フォークリフト免許台帳
@folder 総務部/資格
@sheet 免許
| 氏名 | 生年月日 | 運転免許証番号 | 免許の種類 | 有効期限 | 住所 |
|*12 {person} | {birthday} | {licence} | {中型|普通|大型} | {date} | {address} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@copies 2
@formats xlsx docx
@name 健診結果一覧{fiscal}
@folder 総務部/健康
@sheet 健診
| 社員番号 | 氏名 | 年齢 | 血圧 | γ-GTP | HbA1c | 判定 | 産業医所見 |
|*10 {code:#####} | {person} | {22..62} | {105..160}/{62..100} | {12..140} | {4.9..8.2} | {A|B|C|要精密検査} | {異常なし|高血圧治療中|再検査|糖尿病疑い} |
""",
    r"""
@class sensitive
@kind DK-77
@copies 2
@formats csv xlsx txt
@name 会員カード決済エラー
@folder 通販事業
| 注文番号 | 氏名 | カード番号 | 有効期限 | 住所 | 電話 |
|*10 {code:A######} | {person} | {card} | {10..12}/{27..30} | {address} | {mobile} |
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@copies 2
@formats csv xlsx
@name 給与振込{1..12}月
@folder 経理課/給与
@sheet 振込
| 社員番号 | 口座名義(ｶﾅ) | 銀行 | 支店 | 種目 | 口座番号 | 支給額 |
|*12 {code:#####} | {kana} | {東中銀行|みのり信用金庫|あおば銀行} | {本店|駅前|南} | 普通 | {code:#######} | {180000..420000} |
""",
    r"""
@class sensitive
@kind DK-75|DK-44
@copies 2
@formats docx xlsx pdf
@name 内部監査指摘{fiscal}
@folder 品質保証部/監査
@sheet 指摘
# 内部品質監査　指摘事項一覧
| No | 部門 | 要求事項 | 不適合の内容 | 区分 | 是正期限 |
|*6 {row} | {dept} | 8.{1..7} | {校正期限切れの測定器を使用|作業標準と異なる手順|記録の未記入|識別表示なし} | {重大|軽微|観察} | {date} |
""",
    r"""
@class sensitive
@kind DK-76
@copies 3
@formats xlsx txt docx zip
@name 社内ネットワーク構成
@folder 情報システム課/構成
@sheet 構成
# 社内ネットワーク　機器・アドレス一覧
| ホスト名 | 役割 | IPアドレス | VLAN | OS | 管理者 |
|*8 {code:SV-##} | {ファイルサーバ|AD|生産管理|VPN装置|NAS} | 10.{1..40}.{1..9}.{2..250} | {10..90} | {WS2016|WS2019|RHEL8} | {surname} |
ファイアウォール許可：{code:10.##.#.##} → {443|3389|1433}　VPN接続元 {4..20}拠点
""",
    r"""
@class sensitive
@kind DK-79|DK-76
@copies 3
@formats txt xlsx docx
@name アカウント控え
@folder 情報システム課/控え
@sheet 控え
| 機器 | ログインID | パスワード | 備考 |
|*6 {ルータ|NAS|生産管理DB|監視カメラ|UTM}{1..4} | admin{1..9} | {code:Aa#A##A}{x|k|q}{code:##A} | {surname}変更 |
VPN事前共有鍵　{code:A#AA##A#A###AA}
""",
    r"""
@class sensitive
@kind DK-65
@copies 2
@formats docx pdf
@name 補助金申請_事業計画
@folder 経営企画/補助金
# 事業計画書（補助事業の具体的内容）
補助事業名　{自動外観検査|高精度成形|省エネ炉}の導入による生産革新
1. 当社の強み　独自の{金型温調|研磨|混練}技術（不良率{0.1..0.9}%）
2. 設備投資　{12000..68000}千円　うち補助金 {6000..40000}千円
3. 収支計画　{fiscal}売上 {300..2000}百万円、付加価値額 年率{3..6}%増
4. 課題　{surname}ら熟練者{3..9}名に頼る工程を数値化する
""",
    r"""
@class sensitive
@kind DK-42
@copies 2
@formats pdf xlsx
@name ミルシート{code:#######}
@folder 購買課/受入
@sheet 証明
# 鋼材検査証明書　INSPECTION CERTIFICATE
注文者 {company}　証明書番号 {code:AA#######}　規格 {steel}
| 溶鋼番号 | C | Si | Mn | P | S | 降伏点 MPa | 引張強さ MPa | 伸び % |
|*3 {code:A#####} | 0.{10..45} | 0.{15..35} | 0.{60..90} | 0.0{10..30} | 0.0{10..30} | {240..500} | {400..700} | {18..40} |
""",
    r"""
@class sensitive
@kind DK-43|DK-41
@copies 2
@formats xlsx csv
@name 工程能力{part}
@folder 品質保証部/統計
@sheet Cpk
| 群 | X1 | X2 | X3 | X4 | X5 | 平均 | R |
|*15 {row} | {9.95..10.05} | {9.95..10.05} | {9.95..10.05} | {9.95..10.05} | {9.95..10.05} | {9.980..10.020} | {0.01..0.06} |
| 規格 | 10.00±0.05 | UCL {10.02..10.04} | LCL {9.96..9.98} | Cp {1.10..1.90} | Cpk {0.90..1.80} | σ {0.008..0.015} | |
""",
    r"""
@class sensitive
@kind DK-39
@copies 2
@formats pdf xlsx docx eml+
@name 第二工場配置図
@folder 工務課
@sheet 配置
# 第二工場　設備配置と区画
| 区画 | 設備 | 台数 | 立入 |
| A-1 | 射出成形機 | {6..20} | 従業員 |
| A-2 | 金型保管庫 | － | 許可者のみ・入退室カード |
| B-1 | 配合室 | {1..3} | 指名者{3..8}名のみ |
| C-1 | 出荷場 | － | 運送業者可 |
防犯カメラ {6..24}台　搬入動線・見学通路は別図
""",
    r"""
@class sensitive
@kind DK-56
@copies 2
@formats csv xlsx
@name 成形機センサ学習用_{code:##}
@folder 開発室/データ
| 時刻 | ショットNo | 型内圧ピーク | 樹脂温度 | 充填時間 | クッション | 良否ラベル |
|*25 {stamp} | {1000..90000} | {20.0..90.0} | {180.0..290.0} | {0.80..3.20} | {3.0..8.0} | {OK|OK|OK|NG} |
""",
]
