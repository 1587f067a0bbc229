# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled sensitive documents of the offices of other makers."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-59|DK-58
@copies 2
@formats docx pdf
@name 共同開発契約_{client}
@folder 法務/契約書綴
^^ 共同開発契約書
{customer}（甲）と{company}（乙）は、{part}の共同開発につき次のとおり契約する。
（分担）甲は仕様の提示と実機評価を、乙は設計と試作を行う。
（費用）各自の負担とし、型費{3..40}百万円は甲が負担する。
（成果）共同の成果は共有とし、乙は{2..5}年間、甲以外へ供給しない。
（期間）{era}から{1..3}年
甲　㊞　　乙　㊞
""",
    r"""
@class sensitive
@kind DK-60
@copies 2
@formats docx pdf
@name 製造委託契約_{maker}
@folder 法務/契約書綴
^^ 製造委託基本契約書
{company}（委託者）は{maker}（受託者）に{part}の{めっき|機械加工|組立}を委託する。
第3条　支給材は有償とし、単価は別表による。
第7条　加工賃は1個{3..300}円、{6|12}か月ごとに協議する。
第12条　受託者は委託者の図面を複製し、又は他の用に供してはならない。
第18条　解約は{3..6}か月前に通知する。
{era}　委託者㊞　受託者㊞
""",
    r"""
@class sensitive
@kind DK-61
@copies 2
@formats xlsx ods pdf
@name 標準原価一覧{fiscal}
@folder 経理/原価
@sheet 標準原価
| 品番 | 材料 | 加工 | 外注 | 間接 | 標準原価 | 売単価 | 利益率 |
|*11 {code:##-####} | {10..900} | {10..600} | {0..300} | {5..200} | {40..2000} | {50..2600} | {-5.0..40.0}% |
賃率 {2800..5200}円/h　機械チャージ {900..4800}円/h
""",
    r"""
@class sensitive
@kind DK-62|DK-64
@copies 2
@formats xlsx csv
@name 受注残一覧{isodate}
@folder 営業/受注
| 受注番号 | 得意先 | 品番 | 受注数 | 単価 | 金額 | 納期 | 残数 |
|*12 {code:J######} | {client} | {code:##-####} | {100..9000} | {40..2600} | {9000..9000000} | {isodate} | {0..4000} |
""",
    r"""
@class sensitive
@kind DK-64|DK-77
@copies 2
@formats xlsx csv
@name 名刺データ{fiscal}
@folder 営業/名刺
| 会社 | 部署 | 役職 | 氏名 | メール | 電話 | 携帯 | メモ |
|*24 {client} | {dept} | {部長|課長|係長|担当} | {person} | {roman}{1..99}@corp{1..9}.example | {tel} | {mobile} | {次期型の決裁者|当社に好意的|価格重視|異動予定} |
""",
    r"""
@class sensitive
@kind DK-69
@copies 2
@formats docx xlsx pdf
@name 決裁願_{code:K####}
@folder 総務/決裁
@sheet 決裁願
# 決裁願
下記のとおり実施してよろしいか伺います。
| 件名 | {建屋増築|鋳造ライン更新|排水処理}工事 |
| 業者 | {maker}（相見積 {2..4}社） |
| 予算 | {15..400}百万円（{fiscal}設備予算） |
| 目的 | 能力{10..60}%増、労働災害の防止 |
| 採算 | 年間利益 {2..60}百万円、正味現在価値 {-20..200}百万円 |
可・否　　決裁者
""",
    r"""
@class sensitive
@kind DK-70
@copies 2
@formats xlsx pdf docx
@name 決算見込み（{fiscal}）
@folder 経理/決算
@sheet 見込み
# {fiscal}　決算着地見込み（百万円）
| | 上期実績 | 下期見込 | 通期 | 予算比 |
| 受注高 | {900..9000} | {900..9000} | {2000..18000} | {80..120}% |
| 売上高 | {900..9000} | {900..9000} | {2000..18000} | {80..120}% |
| 営業利益 | {-50..600} | {-50..600} | {-80..1200} | {50..150}% |
| 特別損失 | {0..200} | {0..200} | {0..400} | |
開示予定 {date}。配当は据え置きの方向
""",
    r"""
@class sensitive
@kind DK-71
@copies 2
@formats docx pptx pdf
@name 経営会議資料_{isodate}
@folder 役員/経営会議
# 経営会議　付議事項
---
# 1 不採算品の撤退
{part}は{fiscal}末で生産を止める。対象{3..9}社、従業員{10..60}名
---
# 2 {maker}への出資
{5..34}%、{50..900}百万円。先方の後継者不在が理由
---
# 3 訴訟の状況
和解金 {10..200}百万円で決着させる方針
""",
    r"""
@class sensitive
@kind DK-72
@copies 2
@formats xlsx docx
@name 昇格候補者推薦{fiscal}
@folder 人事/昇格
@sheet 推薦
| 氏名 | 現等級 | 推薦等級 | 直近3年の評価 | 試験点 | 上司の推薦理由 | 人事意見 |
|*8 {person} | {3..6}等級 | {4..7}等級 | {A|B}{A|B}{A|B|C} | {50..98} | {後輩の指導|改善の実績|語学} | {可|見送り|再面接} |
""",
    r"""
@class sensitive
@kind DK-73|DK-77|DK-72
@copies 2
@formats xlsx csv
@name 支払調書_個人番号付き
@folder 経理/支払調書
| 支払先 | 住所 | 個人番号又は法人番号 | 区分 | 支払金額 | 源泉徴収税額 |
|*10 {person} | {address} | {mynumber} | {原稿料|講演料|弁護士報酬} | {30000..900000} | {3063..91890} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@copies 2
@formats xlsx csv docx
@name 寮入居者名簿
@folder 総務/寮
@sheet 寮
| 部屋 | 氏名 | 生年月日 | 国籍 | 本籍・実家の住所 | 携帯 | 保証人 | 口座番号 |
|*14 {101..412} | {person} | {birthday} | {日本|ベトナム|ブラジル} | {address} | {mobile} | {surname} | {code:#######} |
""",
    r"""
@class sensitive
@kind DK-76
@copies 2
@formats xlsx docx
@name 脆弱性診断の結果_{code:##}
@folder 情報シス/診断
@sheet 結果
# 社内システム　脆弱性診断の結果
| 番号 | 対象 | ポート | 指摘 | 深刻度 | 状態 |
|*7 {row} | 10.{1..90}.{1..9}.{2..250} | {22|80|443|445|3389|1521} | {既定パスワード|古いTLS|SQLインジェクション|未適用の更新} | {緊急|重要|警告} | {未対応|対応中|済} |
診断会社 {maker}　{date}
""",
    r"""
@class sensitive
@kind DK-79
@copies 2
@formats xlsx txt
@name 引継ぎ_アカウント
@folder 情報シス/引継ぎ
@sheet 引継ぎ
# 引継ぎ用アカウント情報
| システム | URL | ID | パスワード |
|*6 {販売管理|会計|ワークフロー|CAD|バックアップ} | https://10.{1..9}.{1..9}.{2..250}/ | {kanri|root|sa|backup}{1..9} | {code:AA##}x{code:##AA} |
""",
    r"""
@class sensitive
@kind DK-66
@copies 2
@formats docx xlsx pdf
@name パラメータシート_{code:PX-##}
@folder 輸出管理/判定
@sheet 判定
# 項目別対比表（パラメータシート）
| 輸出令別表第1 | 省令 | 規制値 | 当該貨物の値 | 判定 |
| 2の項(12) | 第1条 | {1..5}軸以上、{1..6}μm | {3..5}軸、{2..9}μm | {該当|非該当} |
| 6の項(2) | 第5条 | 位置決め {1..6}μm | {2..9}μm | {該当|非該当} |
作成 {surname}　確認 {surname}　{date}
""",
    r"""
@class sensitive
@kind DK-67
@copies 2
@formats docx pptx xlsx
@name 現地生産立上げ（{ベトナム|インドネシア}）
@folder 海外/立上げ
@sheet 立上げ
# 現地生産立上げ　移す技術と人
---
# 技術の線引き
| 工程 | 移す | 移さない |
| 鋳造 | 条件表、型 | 方案の計算式 |
| 機械 | プログラム、治具 | 刃具の再研磨 |
| 組立 | 作業標準 | 調整のこつ |
---
# 指導員
{surname}ほか{2..6}名、{3..12}か月。現地従業員とは競業避止を結ぶ
""",
    r"""
@class sensitive
@kind DK-22|DK-16
@copies 2
@formats xlsx ods
@name 危険優先度の表_{part}
@folder 設計/信頼性
@sheet 表
| 構成品 | はたらき | 壊れ方 | 及ぼす害 | 厳しさ | 起こりやすさ | 見つけにくさ | 積 | 手当て |
|*8 {羽根|軸|封止|軸受|筐体} | {回す|支える|漏らさない} | {割れ|摩耗|緩み|腐食} | {停止|漏水|振動} | {3..10} | {1..8} | {1..9} | {9..400} | {肉厚|材質|点検} |
""",
    r"""
@class sensitive
@kind DK-03|DK-04
@copies 2
@formats xlsx pdf docx
@name 鋳造方案_{code:C###}
@folder 鋳物工場/方案
@sheet 方案
# 鋳造方案書　{part}
| 木型番号 | {code:C###} | 材質 | FC{200|250|300} |
| 縮み代 | {8..20}/1000 | 抜け勾配 | {1..3}° |
| 湯口 | φ{25..50} | 堰 | {20..60}×{5..12}　{1..4}か所 |
| 押湯 | φ{60..160}×{80..200} | 冷し金 | {2..8}個 |
| 中子 | シェル {1..5}個 | ガス抜き | {4..12}か所 |
鋳込み質量 {5..400}kg　歩留り {50..75}%
""",
]
