# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled papers of the offices: plans, patents, contracts, costs, money, people, keys."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-51
@difficulty medium
@formats pptx xlsx docx
@copies 3
@name 開発の道すじ_{fiscal}から
@folder 開発/計画
# 開発の道すじ（{fiscal}から{3..5}年）
| 題目 | 一年目 | 二年目 | 三年目 | 人 | 費用 百万円 |
|*5 {薄肉鋳造|無洗浄はんだ|低温めっき|自動段取り|異材接合} | {原理の確かめ|試作} | {試作|客先評価} | {量産|見送り} | {1..6} | {3..60} |
""",
    r"""
@class sensitive
@kind DK-52
@difficulty medium
@formats docx pdf
@copies 3
@name 発明の届出_{surname}_{stamp}
@folder 知財/届出
# 発明届出書
[field] 発明の名称: {中空軸の冷間成形方法|めっき液の再生装置|真空包装機の袋口検知}
[field] 発明者: {person}（持分{50..100}%）
従来の困りごと：{口元にしわが寄る|液が{3..9}日で濁る|薄い袋を見落とす}。
解決の手段：{二段目の型に逃げ角{2..9}度を付け|陰イオン膜を一枚挟み|光を斜めから当て}、{1..3}割改めた。
出願前に{展示会|学会}で見せる予定　{なし|{date}（要相談）}
""",
    r"""
@class sensitive
@kind DK-52
@difficulty hard
@formats docx txt
@name 明細書の案_{code:P-####}
@folder 知財/出願準備
# 【書類名】明細書（案　{surname}直し{1..4}回目）
【発明の名称】{軸封装置|打抜き型|電解槽}
【技術分野】本発明は、{軸封装置|打抜き型|電解槽}に関する。
【課題を解決するための手段】{受け面に深さ{5..30}μmの溝を設け|ストリッパに空気の通り道を設け}たことを特徴とする。
（弁理士へ：請求項2の数値の幅はまだ決めていません）
""",
    r"""
@class sensitive
@kind DK-53
@difficulty medium
@formats xlsx docx
@name 先行技術の調べ_{code:SR-##}
@folder 知財/調査
@sheet 調べ
# 先行技術の調べ　{当社の新しい溶接法|新しい袋口検知}について
| 公報 | 持ち主 | 近さ | 当社の案との違い | 侵害のおそれ |
|*6 特開20{10..24}-{100000..299999} | {A社|B社|N社|T社} | {高|中|低} | {請求項1の温度が違う|向きが逆|ほぼ同じ} | {あり|なし|要検討} |
見解：{code:SR-##}の三件目は避けて設計する。
""",
    r"""
@class sensitive
@kind DK-58
@difficulty easy
@formats docx pdf eml+
@copies 3
@name NDA_{customer}_{stamp}
@folder 法務/NDA
# 秘密保持に関する契約書（{part}の検討）
{customer}（甲）と{company}（乙）は、{part}の共同検討に当たり次のとおり契約する。
第1条（定義）秘密情報とは、本検討のため相手方から開示された一切の技術情報及び営業情報をいう。
第2条（義務）乙は秘密情報を第三者に開示又は漏えいしない。
第3条（期間）締結日から{2..5}年とし、終了後も{3..5}年は存続する。
{era}　　甲　{person}　㊞　　乙　{person}　㊞
""",
    r"""
@class sensitive
@kind DK-59|DK-58|DK-60
@difficulty medium
@formats docx pdf odt
@name 共同研究の約定_{code:JR-##}
@folder 法務/共同研究
# 共同研究契約書
国立大学法人{越後|備後|三河}工科大学（甲）と{company}（乙）は、「{窒化層の残留応力|食品粉の流れ}に関する研究」を共同で行う。
第3条　研究費は{200..1800}万円とし、乙が持つ。
第7条　成果に係る特許を受ける権利の持分は、甲{30..50}、乙{50..70}とする。
第9条　発表は{30..90}日前に相手に知らせ、承諾を得る。
契約の日　{era}
""",
    r"""
@class sensitive
@kind DK-60
@difficulty medium
@formats docx pdf
@name 金型預かりの覚書_{customer}
@folder 法務/覚書
# 金型の預かりに関する覚書
{customer}と{company}は、別表の型{3..24}面の保管について次のとおり取り決める。
1　保管料は一面につき月{300..2800}円とする
2　{2..5}年使わない型は{customer}が引き取る
3　型の写し及び図面の流用を禁ずる
{era}　記名押印
""",
    r"""
@class sensitive
@kind DK-61
@difficulty easy
@formats xlsx ods csv pdf eml+
@copies 5
@name 原価の内訳_{part}
@folder 営業/原価
@sheet 原価
# 原価の内訳　{part}
| 費目 | 単価 円 | 数 | 金額 円 |
| 材料費（{steel}） | {120..480} | {0.2..1.8} | {40..560} |
| 加工費　機械チャージ{40..90}円/分 | {40..90} | {1.2..9.8} | {60..700} |
| 外注　熱処理 | {20..90} | 1 | {20..90} |
| 型償却 | {5..40} | 1 | {5..40} |
| 管理費 {8..14}% | | | {12..120} |
| 利益 {3..12}% | | | {8..140} |
""",
    r"""
@class sensitive
@kind DK-62|DK-61
@difficulty medium
@formats xlsx pdf
@copies 3
@name 御見積書_{customer}_{code:Q-#####}
@folder 営業/見積控
@sheet 見積
# 御見積書
{customer}　御中　　見積番号 {code:Q-#####}　{today}
| 品名 | 図番 | 数量 | 単価 | 金額 |
|*5 {item} | {code:AA-####} | {50..2000} | {85..4200} | {9000..980000} |
納期　受注後{2..8}週　支払　{20日|月末}締め翌{月末|々月10日}　値引きの余地{2..7}%
""",
    r"""
@class sensitive
@kind DK-63|DK-61|DK-62
@difficulty medium
@formats xlsx csv
@copies 3
@name 仕入先の評価と仕切り値_{fiscal}
@folder 購買/評価
@sheet 評価
# 仕入先の評価と仕切り値
| 仕入先 | 品 | 仕切り値 | 前年 | 品質点 | 納期点 | 方針 |
|*8 {maker} | {鋼材|樹脂|めっき|ねじ} | {80..980} | {80..960} | {50..98} | {50..98} | {伸ばす|二社にする|切る} |
""",
    r"""
@class sensitive
@kind DK-64|DK-77|DK-62
@difficulty medium
@formats xlsx csv ods
@copies 3
@name 得意先の一覧_{stamp}
@folder 営業/得意先
@sheet 得意先
| 得意先 | 窓口 | 携帯 | 年商 百万円 | 当社の取り分 % | 次の手 |
|*9 {client} | {person} | {mobile} | {20..900} | {3..60} | {値上げを願う|新工法を勧める|様子見} |
""",
    r"""
@class sensitive
@kind DK-65|DK-51
@difficulty hard
@formats docx pdf
@name 補助金の申請書_控え_{code:GT-##}
@folder 経営/補助金
# 事業計画（ものづくり補助金　申請の控え）
課題：{手作業の検査|外注に頼る研磨}のため、{20..45}%の受注を断っている。
取り組み：{画像検査|五軸研削}を{1..3}台入れ、当社だけの{照明の当て方|砥石の目立て}と組み合わせる。
| 経費 | 金額 千円 | 補助 千円 |
| 機械装置 | {12000..48000} | {6000..24000} |
| 専門家 | {300..1200} | {150..600} |
五年後の付加価値 {8..30}%増。審査の結果は{date}。
""",
    r"""
@class sensitive
@kind DK-66
@difficulty medium
@formats docx xlsx pdf
@name 該非判定_{code:GH-###}
@folder 貿易/該非
# 該非判定書
[field] 貨物: {五軸マシニング用主軸|炭素繊維の巻取機|圧力変換器}
| 項番 | 判定の項目 | 値 | 該非 |
| 輸出令別表第1 {2..9}の項 | 位置決め精度 | {1.5..9.0}μm | {該当|非該当} |
| 貨物等省令第{1..8}条 | 最高使用圧力 | {2..90}kPa | {非該当|該当} |
仕向地 {蘇州|ハイフォン|シュトゥットガルト}　需要者 {泰和精密|Kaiser Pumpen}　判定者 {person}
""",
    r"""
@class sensitive
@kind DK-67|DK-24|DK-47
@difficulty hard
@formats pptx docx
@name 蘇州工場への技術移管_{code:TT##}
@folder 海外/蘇州/移管
# 蘇州工場への移管の進め方
- 渡すもの：型{6..30}面、条件表、磨きの動画。配合の数値は渡さない
- 現地の{王|李|陳}課長ら{3..8}名を{2..6}週こちらで教える
- 立上げの合格：不良{0.5..3.0}%以下、段取り{20..60}分以内
- 費用 {8..60}百万円、{date}から
""",
    r"""
@class sensitive
@kind DK-68|DK-64|DK-62|DK-61
@difficulty hard
@formats docx pptx eml
@name 商談メモ_{customer}_{stamp}
@folder 営業/商談
@from {roman}@setouchi-shashutsu.example
@to eigyo@setouchi-shashutsu.example
@mailsubject {customer}との商談のメモ
# 商談のメモ　{customer}
先方：購買{surname}課長、設計{surname}様　当方：{surname}
- 次の型式では{part}を年{2..40}万個。いまの仕入先に不満（不良{2..6}%）
- 目標の値は{80..160}円。当方の底値は{70..150}円
- 競り合うのは{A社|M社}。試作を{date}までに見せられれば勝てる
""",
    r"""
@class sensitive
@kind DK-69
@difficulty medium
@formats docx xlsx pdf
@copies 3
@name 稟議_{code:RG-####}_設備
@folder 稟議/{fiscal}
# 稟議書　{code:RG-####}
[field] 件名: {横形マシニング|真空炉|射出機{180..450}t}の更新
| 項目 | 内容 |
| 金額 | {18..140}百万円（リース{5..7}年） |
| ねらい | 段取り{30..60}%減、人{1..3}名減 |
| 回収 | {2.5..6.5}年 |
| 調達 | {自己資金|信用金庫から借入} |
決裁　社長□　専務□　起案 {surname}　{date}
""",
    r"""
@class sensitive
@kind DK-70
@difficulty medium
@formats xlsx ods pdf
@copies 3
@name 試算表_{stamp}
@folder 経理/月次
@sheet 試算表
# 合計残高試算表（千円）
| 科目 | 前月残 | 借方 | 貸方 | 当月残 |
| 現金預金 | {20000..90000} | {8000..40000} | {8000..40000} | {20000..90000} |
| 売掛金 | {30000..120000} | {20000..60000} | {20000..60000} | {30000..120000} |
| 買掛金 | {15000..70000} | {9000..30000} | {9000..30000} | {15000..70000} |
| 短期借入金 | {10000..80000} | {0..5000} | {0..20000} | {10000..80000} |
| 売上高 | — | — | {40000..90000} | {90000..700000} |
""",
    r"""
@class sensitive
@kind DK-70|DK-71
@difficulty medium
@formats xlsx pptx
@name 資金繰り_{fiscal}
@folder 経理/資金
@sheet 資金繰り
# 資金繰りの見通し（百万円）
| 月 | 入り | 出 | 借入 | 返し | 月末残 |
|*9 {row}月 | {30..90} | {30..95} | {0..40} | {2..8} | {5..80} |
{date}に手形が落ちる。足りなければ銀行へ{10..40}百万円を頼む。
""",
    r"""
@class sensitive
@kind DK-71|DK-69|DK-70
@difficulty medium
@formats docx pdf
@name 取締役会議事録_第{30..160}回
@folder 総務/取締役会
# 取締役会議事録
{today} {time}、本社会議室にて開催。出席取締役{3..7}名、監査役{1..2}名。議長 代表取締役 {person}
第1号議案　{maker}の株式{20..60}%を{30..280}百万円で取得する件　→　承認可決
第2号議案　{city}の工場を閉じ、{12..60}名を移す件　→　継続審議
第3号議案　借入{50..300}百万円の件　→　承認可決
以上のとおり記録し、出席取締役が記名押印する。
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@difficulty easy
@formats xlsx csv ods
@copies 4
@name 賃金台帳_{fiscal}_{dept}
@folder 人事/賃金
@sheet 賃金
| 社員番号 | 氏名 | 基本給 | 残業 | 家族手当 | 控除 | 差引支給 |
|*10 {code:####} | {person} | {190000..420000} | {0..90000} | {0..24000} | {38000..98000} | {180000..400000} |
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@difficulty medium
@formats docx xlsx pdf
@copies 3
@name 人事考課_{surname}_{fiscal}
@folder 人事/考課
# 人事考課　{fiscal}
[field] 受ける人: {person}
| 見る所 | 本人 | 一次 | 二次 |
| 仕事の出来 | {A|B|C} | {A|B|C} | {A|B|C} |
| 仲間との和 | {A|B|C} | {A|B|C} | {A|B|C} |
| 学ぶ姿 | {A|B|C} | {A|B|C} | {A|B|C} |
昇給 {1200..9000}円、賞与係数 {0.8..1.3}。家の事情で{転勤は難しい|短時間を望む}。
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@difficulty hard
@formats docx txt
@name 面談の控え_{surname}_{stamp}
@folder 人事/面談
# 面談の控え
{date}　{surname}さん（{25..58}歳、{dept}）
医師から{腰痛|不眠|高血圧}で{2..8}週の休みを勧められている。診断書は預かった。
上の者との折り合いが悪いという。{surname}課長にはまだ言わない。
復職の目安は{date}。
""",
    r"""
@class sensitive
@kind DK-73|DK-77|DK-72
@difficulty easy
@formats xlsx csv
@copies 3
@name 年末調整_番号控え_{fiscal}
@folder 経理/年末調整
@sheet 番号
| 社員 | 生年月日 | 個人番号 | 扶養 | 住所 |
|*8 {person} | {birthday} | {mynumber} | {0..4} | {address} |
""",
    r"""
@class sensitive
@kind DK-75|DK-44
@difficulty hard
@formats docx xlsx
@name 客先監査の指摘と答え_{customer}
@folder 品証/客先監査
# {customer}の監査で受けた指摘と答え
| 番号 | 指摘 | 重さ | 真の原因 | 直し | 期日 |
|*5 {row} | {校正の期限切れ{2..9}台|記録の書き直し|ロットの混ざり|検査員の資格切れ} | {重大|軽微} | {人が足りない|決まりが古い} | {仕組みを直す|教え直す} | {date} |
格付け {B|C}。次も{C|D}なら取引が{20..50}%減る見込み。
""",
    r"""
@class sensitive
@kind DK-76|DK-79
@difficulty medium
@formats xlsx docx txt
@copies 3
@name ネットワーク構成_{city}
@folder システム/構成
@sheet 構成
# ネットワークの構成と機器
| 機器 | 場所 | IP | 管理者ID | 備考 |
| ルータ {code:RT##} | サーバ室 | 192.168.{1..30}.1 | admin | ファーム{1..9}.{0..9}（古い） |
| NAS {code:NS#} | 事務所 | 192.168.{1..30}.{10..40} | kanri | SMB1 有効 |
|*3 PC {code:PC-###} | {dept} | 192.168.{1..30}.{50..250} | — | {Win10|Win11} |
VPN 接続先 203.0.113.{2..250}、許可ポート {443|1194|3389}
""",
    r"""
@class sensitive
@kind DK-79|DK-76
@difficulty easy
@formats txt xlsx csv
@copies 3
@name パスワード控え_{dept}
@folder {dept}/控え
@sheet 控え
| サービス | ID | パスワード | 変えた日 |
|*6 {受発注網|銀行|図面倉庫|宅配|NAS} | {roman} | {code:A#AA##}{code:A}{code:##}!{code:aA} | {isodate} |
""",
    r"""
@class sensitive
@kind DK-79|DK-54
@difficulty hard
@copies 1
@formats txt
@ending env
@name prod
@folder システム/Web/本番
~ DB_HOST=10.20.4.11
~ DB_USER=shukka
~ DB_PASSWORD=vG7#tRw29!pLq
~ SMTP_PASSWORD=Kx-4410-zzTop9
~ API_TOKEN=b81e0f6c5d7a4923ae90c1f2d3b4a596
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@difficulty medium
@formats xlsx csv ods
@copies 3
@name 緊急連絡網_{dept}_{fiscal}
@folder 総務/連絡網
@sheet 連絡網
| 氏名 | 自宅住所 | 携帯 | 続柄 | 家族の電話 | 血液型 |
|*10 {person} | {address} | {mobile} | {妻|夫|父|母} | {mobile} | {A|B|O|AB} |
""",
    r"""
@class sensitive
@kind DK-77
@difficulty medium
@formats csv xlsx
@name 通販のお客様_{stamp}
@folder 通販/顧客
| 会員 | 氏名 | フリガナ | 郵便 | 住所 | 電話 | 生年月日 | 買上げ |
|*12 {code:M#####} | {person} | {kana} | {post} | {address} | {mobile} | {birthday} | {1800..48000} |
""",
]
