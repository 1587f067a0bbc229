# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled work of the offices: prices, customers, money, people, health, contracts, systems."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-61
@formats xlsx ods csv
@copies 4
@difficulty easy
@name 原価計算_{part}
@folder 営業/原価
@sheet 原価
# 原価計算書　{part}（{customer}）
| 項目 | 単価(円) | 構成比(％) |
| 材料費 | {12.0..90.0} | {30..52} |
| 加工費 | {8.0..60.0} | {20..40} |
| 型償却 | {1.0..12.0} | {2..9} |
| 外注費 | {2.0..20.0} | {4..15} |
| 管理費 | {2.0..14.0} | {5..12} |
| 利益 | {1.0..18.0} | {3..14} |
| 売価 | {60.0..260.0} | 100 |
チャージ {28..75}円/分　ロット {500..5000}
""",
    r"""
@class sensitive
@kind DK-62|DK-61
@formats docx xlsx pdf
@copies 4
@difficulty medium
@name 御見積書_{customer}_{code:Q####}
@folder 営業/見積
# 御見積書
{customer}　御中　　見積番号 {code:Q####}　{today}
| 貴社品番 | 品名 | 数量(個) | 単価(円) | 金額(円) |
|*3 {code:AA-####} | {item} | {1000..9000} | {80..640} | {120000..4600000} |
型費 {1800000..9800000}円（分割可）　納期 受注後{30..75}日　有効 {30..60}日
{company}　{city}　担当 {surname}
""",
    r"""
@class sensitive
@kind DK-62|DK-61|DK-64
@formats eml txt docx
@copies 4
@difficulty hard
@mailsubject {customer}の値引きの件
@name {customer}値引き
@folder メール/営業
{surname}部長
{customer}から{part}を{5..12}％下げてほしいと言われています。今の粗利は{9..22}％なので、{3..5}％までなら出せます。
競合の{maker}は{100..300}円を切って出したようです。落としどころは{2..4}％＋型費こちら持ちで考えています。
先方の窓口は{surname}課長です。
""",
    r"""
@class sensitive
@kind DK-64|DK-77
@formats xlsx csv zip
@copies 4
@difficulty medium
@name 得意先名簿_{fiscal}
@folder 営業/名簿
@sheet 得意先
# 得意先一覧
| 得意先 | 担当者 | 電話 | 年商(百万) | 当社シェア(％) | 攻め方 |
|*7 {client} | {person} | {tel} | {12..960} | {4..70} | {役員訪問|品質で|価格で|現状維持} |
""",
    r"""
@class sensitive
@kind DK-64|DK-62|DK-61
@formats xlsx csv
@copies 3
@difficulty medium
@name 仕切価格表_{fiscal}
@folder 営業/価格
# 仕切価格表（代理店別）
| 品番 | 定価 | A店 | B店 | 直販 |
|*8 {code:A##-####} | {1200..9800} | {700..6200} | {760..6600} | {880..7400} |
リベート：年{300..900}万円超で{1..3}％戻し
""",
    r"""
@class sensitive
@kind DK-63
@formats xlsx csv docx
@copies 4
@difficulty medium
@name 購入単価比較_{fiscal}
@folder 購買/単価
# 購入単価の比較
| 品目 | 現行 | 単価 | 候補 | 単価 | 差(％) |
|*6 {item} | {maker} | {8.0..90.0} | {maker} | {7.5..88.0} | {-14..4} |
方針：{maker}は{3..6}割へ減らす。通知は{date}以降
""",
    r"""
@class sensitive
@kind DK-63
@formats docx xlsx pdf
@copies 3
@difficulty hard
@name 仕入先評価_{fiscal}
@folder 購買/評価
# 仕入先の評価と対応
| 仕入先 | 品質 | 納期 | 価格 | 総合 | 対応 |
|*6 {maker} | {40..98} | {40..98} | {40..98} | {A|B|C|D} | {増やす|維持|減らす|打切り} |
{maker}は資金繰りの噂あり。型の引上げを{date}までに決める。
""",
    r"""
@class sensitive
@kind DK-69|DK-71
@formats docx xlsx eml+
@copies 4
@difficulty medium
@name 稟議書_{code:R####}
@folder 稟議
# 稟議書　{code:R####}
| 起案 | {dept} {surname} | 日付 | {date} |
| 件名 | {射出機|レーザ加工機|メッキ装置}の購入 |
| 金額 | {1200..9800}万円 | 支払 | {リース|一括|分割} |
| 効果 | 月{80..600}万円　回収 {1.8..4.6}年 |
| 相見積 | {maker} {1100..9600}万、{maker} {1300..9900}万 |
社長所見：{条件付可|可|再提出}
""",
    r"""
@class sensitive
@kind DK-70|DK-71
@formats xlsx ods docx
@copies 4
@difficulty medium
@name 月次損益_{fiscal}
@folder 経理/月次
@sheet 月次
# 月次損益（千円）　{fiscal}
| 科目 | 当月 | 前月 | 予算 |
| 売上高 | {82000..240000} | {82000..240000} | {82000..240000} |
| 材料費 | {28000..90000} | {28000..90000} | {28000..90000} |
| 労務費 | {18000..60000} | {18000..60000} | {18000..60000} |
| 営業利益 | {-4000..18000} | {-4000..18000} | {2000..16000} |
| 借入金残 | {120000..900000} | {120000..900000} | - |
""",
    r"""
@class sensitive
@kind DK-70
@formats docx eml txt
@copies 3
@difficulty hard
@mailsubject 銀行さんへの説明
@name 資金繰りの見通し
@folder 経理/銀行
{surname}専務
来月末の残高は{1200..6800}万円の見込みです。{customer}の入金が{10..30}日遅れると、{3..6}月に{800..3000}万円足りません。
つなぎの借入を{1..3}億、金利{1.1..2.4}％でお願いする話を{date}にします。
期末に在庫を{2000..9000}万円減らせれば黒字に届きます。
""",
    r"""
@class sensitive
@kind DK-71
@formats docx pdf
@copies 4
@difficulty medium
@name 経営会議_{isodate}
@folder 経営
# 経営会議 議事録　{today}
出席　社長、{surname}専務、{surname}常務、{surname}部長
1. {city}の工場を{date}で閉じる。従業員への説明は{date}から。
2. {maker}の株式{15..60}％の買取りを{2..18}億円で打診する。
3. {customer}依存（売上の{28..55}％）を{2..4}年で減らす。
""",
    r"""
@class sensitive
@kind DK-72
@formats xlsx csv zip
@copies 4
@difficulty easy
@name 給与一覧_{isodate}
@folder 人事/給与
@sheet 給与
# 給与支給一覧
| 社員番号 | 氏名 | 基本給 | 残業手当 | 扶養 | 控除計 | 差引支給 |
|*8 {code:####} | {person} | {198000..420000} | {0..96000} | {0..4} | {32000..98000} | {180000..410000} |
""",
    r"""
@class sensitive
@kind DK-72
@formats docx xlsx pdf
@copies 4
@difficulty medium
@name 人事評価_{surname}
@folder 人事/評価
# 評価面談シート　{fiscal}
氏名 {person}　等級 {3..7}　上司 {surname}
| 項目 | 本人 | 上司 | コメント |
| 成果 | {S|A|B|C} | {A|B|C} | {part}の立上げは助けが要った |
| 協調 | {A|B|C} | {A|B|C} | 後輩にきつい。面談{2..4}回 |
| 昇格 | 希望 | {見送り|推薦} | 来期の賞与は{0.8..1.3}倍 |
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@formats xlsx csv docx
@copies 4
@difficulty medium
@name 健康診断結果_{fiscal}
@folder 人事/健診
# 定期健康診断 結果一覧
| 氏名 | 生年月日 | 血圧 | HbA1c | 聴力 | 所見 | 判定 |
|*7 {person} | {birthday} | {108..168}/{62..102} | {5.1..8.4} | {異常なし|4kHz低下} | {|要精検 肝機能|高血圧 治療中|鉛 要再検} | {A|B|C2|D} |
""",
    r"""
@class sensitive
@kind DK-72
@formats docx eml txt
@copies 3
@difficulty hard
@mailsubject {surname}さんの復職の件
@name 復職面談
@folder 人事/面談
{surname}課長
{surname}さんは適応障害で{2..7}か月休んでいましたが、主治医は{date}から半日なら可との見立てです。
夜勤は{3..6}か月なし、{dept}には理由を伝えない約束です。産業医の面談は{date}にします。
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@formats docx pdf eml+
@copies 4
@difficulty medium
@name 履歴書_{surname}
@folder 人事/採用
# 履歴書
氏名 {person}　生年月日 {birthday}　〒{post} {address}　電話 {mobile}
| 年月 | 学歴・職歴 |
| 平成{20..28}年3月 | 県立工業高校 機械科 卒業 |
| 平成{20..28}年4月 | {maker} 入社 |
| 令和{1..5}年6月 | 一身上の都合により退職 |
賞罰なし　資格 {玉掛け|フォークリフト|機械加工技能士2級}
""",
    r"""
@class sensitive
@kind DK-73|DK-77
@formats xlsx csv
@copies 4
@difficulty easy
@name 個人番号台帳
@folder 人事/年末調整
| 社員 | 生年月日 | 住所 | 個人番号 | 続柄 |
|*6 {person} | {birthday} | {address} | {mynumber} | {本人|妻|子|夫} |
""",
    r"""
@class sensitive
@kind DK-77
@formats xlsx csv ods
@copies 4
@difficulty medium
@name 緊急連絡網
@folder 総務/名簿
@sheet 名簿
# 緊急連絡先
| 氏名 | 住所 | 携帯 | 家族 | 家族の電話 |
|*8 {person} | {address} | {mobile} | {妻|夫|父|母} | {mobile} |
""",
    r"""
@class sensitive
@kind DK-76|DK-79
@formats xlsx txt docx
@copies 4
@difficulty medium
@name ネットワーク構成
@folder 情報/構成
# 工場ネットワーク構成と管理者アカウント
| 機器 | アドレス | ID | パスワード |
| コアSW | 10.{10..40}.0.1 | admin | {code:AA#a####!A} |
| NAS | 10.{10..40}.0.{20..60} | root | {code:A#A#ab##}$ |
| 監視カメラ | 10.{10..40}.3.{2..9} | operator | {code:cam####A} |
VPN の事前共有鍵は {code:AAAA-####-AAAA-####}
""",
    r"""
@class sensitive
@kind DK-79
@formats txt eml
@copies 4
@difficulty hard
@mailsubject サーバの入り方
@name サーバの入り方
@folder 情報/メモ
生産管理サーバの入り方（{surname}さん用）
接続先 192.168.{1..30}.{10..90}
ユーザ seisan{1..9}
パスワード {code:Aa##}-{code:AAA###}#
データベース postgres / {code:Pg####AA}
終わったらこの紙は捨ててください
""",
    r"""
@class sensitive
@kind DK-79
@formats txt
@ending env
@copies 3
@difficulty medium
@name production
@folder 情報/配備
DB_HOST=10.{10..40}.1.{5..60}
DB_USER=mes
DB_PASSWORD={code:Aa#A#A####AA}
API_KEY=sk_live_{code:A#A#A#A#A#A#A#A#A#A#A#A#}
MAIL_TOKEN={code:AAAA####AAAA####AAAA}
""",
    r"""
@class sensitive
@kind DK-76|DK-75|DK-44
@formats docx pptx pdf
@copies 3
@difficulty hard
@name 侵入調査の結果
@folder 情報/調査
# 不正アクセスの調べ（{date}）
- {surname}のPCから {40..900}MB が外へ出た。図面 {12..300}枚の恐れ
- VPN装置の穴（CVE）が{3..9}か月ふさがれていなかった
- {customer}への報告は{date}。まだ社内にも伏せる
""",
    r"""
@class sensitive
@kind DK-59|DK-60
@formats docx pdf
@copies 4
@difficulty medium
@name 共同開発契約書_{maker}
@folder 法務/締結済
# 共同開発契約書
{company}（甲）と{maker}（乙）は、{part}の{軽量化|低騒音化|電動化}を共同で開発する。
第3条　費用は甲が{50..70}％、残りを乙が持つ。
第5条　成果の特許は共有とし、第三者への実施許諾は互いの同意を要する。
第9条　乙は{3..5}年間、甲の競合に同じものを納めない。
{era}締結
""",
    r"""
@class sensitive
@kind DK-65
@formats docx pdf eml+
@copies 3
@difficulty medium
@name 補助金申請書_{fiscal}
@folder 経営企画/補助金
# ものづくり補助金 事業計画書（提出用）
事業名：{part}の{無人化|内製化|高精度化}
投資 {2400..9800}万円、補助 {1000..4000}万円
当社の強み：{0.01..0.05}mmの位置決めと独自の{送り機構|潤滑}。競合は{maker}。
| 年 | 売上(万円) | 付加価値(万円) |
|*4 {row}年目 | {42000..98000} | {16000..42000} |
""",
    r"""
@class sensitive
@kind DK-68|DK-64
@formats docx xlsx eml
@copies 3
@difficulty hard
@mailsubject {customer}見学の段取り
@name {customer}見学準備
@folder 営業/見学
# {customer} 見学の段取り
見せる：{part}の組立、検査室。見せない：{code:P-##}号機の送り装置、配合室。
先方の狙いは二社購買らしい。{maker}にも同じ日に行く。価格の話が出たら{surname}が受ける。
""",
    r"""
@class sensitive
@kind DK-70|DK-61|DK-46|DK-62|DK-64
@formats xlsx csv
@copies 3
@difficulty hard
@name 品目別粗利_{fiscal}
@folder 経理/分析
| 品番 | 得意先 | 数量 | 売上 | 粗利 | 粗利率 |
|*9 {code:AA-####} | {client} | {800..9000} | {90000..3600000} | {-40000..900000} | {-6.0..34.0} |
""",
    r"""
@class sensitive
@kind DK-75|DK-44
@formats docx xlsx pdf
@copies 3
@difficulty hard
@name 客先監査の指摘_{customer}
@folder 品証/監査
# {customer} 監査の指摘と返し方
| No. | 指摘 | 重さ | 返し方 |
| 1 | 検査記録の書き直し{2..6}件 | 重大 | 事実を認める |
| 2 | 校正切れの{ノギス|マイクロ} {1..4}本 | 軽 | 当日に是正 |
| 3 | 4M変更の未申請 | 重大 | {surname}が先方と調整 |
""",
    r"""
@class sensitive
@kind DK-72
@formats docx xlsx zip
@copies 3
@difficulty hard
@name 異動の案
@folder 人事/異動
# {4..10}月異動の案
| 氏名 | 現 | 新 | 内示 |
|*5 {person} | {dept} | {dept} | {date} |
{person}は早期退職に応じる見込み（加算{6..18}か月）。
""",
    r"""
@class sensitive
@kind DK-62|DK-64
@formats xlsx csv ods
@copies 3
@difficulty medium
@name 受注残_{isodate}
@folder 営業/受注
@sheet 受注残
# 受注残一覧
| 受注番号 | 得意先 | 品番 | 残数 | 単価 | 納期 |
|*9 {code:J######} | {client} | {code:AA-####} | {120..4800} | {60..980} | {date} |
""",
    r"""
@class sensitive
@kind DK-13|DK-55|DK-51
@formats pptx docx pdf
@copies 3
@difficulty hard
@name 新型{part}外観案
@folder 開発/意匠
# 新型{part}の外観　三案
発売は{date}の予定。
- 案1　角を{3..9}mm落とし、つやなし
- 案2　{code:DIC-###}の二色
- 案3　持ち手を金属に（原価＋{40..180}円）
---
# 役員の声
案2が{3..6}票。意匠登録を先に出す。
""",
]
