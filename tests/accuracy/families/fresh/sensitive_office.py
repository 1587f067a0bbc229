# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled papers of design, development and offices that no maker would hand out."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-61
@difficulty medium
@formats xlsx pdf ods csv
@copies 4
@name {part}積み上げ
@folder 原価
@sheet 積上
# {part}　原価の積み上げ（{client}向け）
| 費目 | 根拠 | 円／個 |
| 材料 | {steel} {0.20..3.80}kg × {180..420}円 | {60..900} |
| スクラップ戻し | {20..45}% | -{5..40} |
| 加工 | {18..90}秒 × チャージ {2800..5200}円/h | {20..130} |
| 型償却 | {4200..18000}千円／{20..60}万個 | {10..60} |
| 外注めっき | {maker} | {8..45} |
| 管理費 {6..12}% | | {10..90} |
| 利益 {3..9}% | | {6..80} |
売価{320..1900}円に対し原価率{68..94}%。
""",
    r"""
@class sensitive
@kind DK-62|DK-61
@difficulty medium
@formats xlsx csv pdf
@copies 3
@name 受注残_{isodate}
@folder 営業
@sheet 受注残
| 注番 | 得意先 | 品番 | 単価 | 残数 | 金額 | 納期 |
|*12 {code:PO######} | {client} | {code:AA-####} | {85..1980} | {100..9000} | {20000..3000000} | {date} |
""",
    r"""
@class sensitive
@kind DK-63
@difficulty medium
@formats xlsx csv ods pdf
@copies 4
@name 外注くらべ_{part}
@folder 購買
# 外注先くらべ　{part}
| 先 | 単価 | 型代 千円 | 月能力 | 納期日 | 評点 | 備考 |
|*6 {maker} | {90..420} | {800..6200} | {3000..40000} | {10..45} | {48..92} | {値下げ余地あり|後継ぎ不在|資金繰り注意|} |
現行{maker}から{10..40}%を移す案。先方へはまだ伝えていない。
""",
    r"""
@class sensitive
@kind DK-64
@difficulty hard
@formats docx eml txt pdf
@copies 4
@name {client}面談
@folder 営業/面談
@mailsubject {client}面談のこと
{client}面談　{today}　{person}
先方　購買 {surname}課長、開発 {surname}主任
- 次期車の{part}は3社競合。当社の札は{420..980}円、{maker}は{400..960}円らしい。
- 決め手は{納期|型の持ち分|海外拠点}。{surname}課長は当社寄りだが、役員は{maker}と付き合いが長い。
- {3..6}%下げれば{7..12}年目まで取れる。下限は{380..900}円と見る。
""",
    r"""
@class sensitive
@kind DK-09
@difficulty medium
@formats xlsx csv ods
@copies 4
@name {drawing}_構成
@folder 設計/構成
@sheet 構成
# {part}　構成
| Lv | 親品番 | 子品番 | 名称 | 員数 | 単位 | 材質・型式 | 調達 |
|*11 {1..4} | {code:AA-####} | {code:AA-####} | {item} | {1..12} | {個|本|g} | {steel} | {内製|購入|支給} |
""",
    r"""
@class sensitive
@kind DK-11
@difficulty medium
@formats docx pdf xlsx
@copies 3
@name {part}たわみ検討
@folder 設計/計算
# {part}のたわみと強さ
条件　荷重 P={200..4800}N、支点間 L={80..600}mm、{steel}、E={68..206}GPa
断面　b={10..40} h={4..25}　I=bh^3/12={200..52000}mm4
最大曲げ M=PL/4={4000..720000}N・mm　σ=M/Z={40..310}MPa
許容{120..355}MPaに対し安全率{1.1..3.8}。
たわみ δ=PL^3/(48EI)={0.05..2.40}mm　狙い{0.3..1.5}以下。
結論　リブを{2..4}本たすか、板厚を{0.5..2.0}上げる。
""",
    r"""
@class sensitive
@kind DK-12
@difficulty medium
@formats pptx pdf docx
@copies 3
@name {part}流動結果
@folder 解析
# {part}　充填と反りの解析
モデル {180..900}千要素　材料 {resin}
---
# 充填
| ゲート案 | 充填s | 最大圧MPa | ウェルド | 反りmm |
| 1点 | {1.2..3.0} | {60..120} | 外観面 | {0.40..1.80} |
| 2点 | {0.9..2.4} | {50..100} | ボス裏 | {0.25..1.20} |
| フィルム | {0.8..2.0} | {40..90} | なし | {0.15..0.80} |
---
# 所見
2点案で肉厚を{1.8..2.5}から{1.5..2.2}へ。実型の反りとは{10..25}%の差。
""",
    r"""
@class sensitive
@kind DK-16|DK-22
@difficulty medium
@formats xlsx ods pdf
@copies 3
@name {part}故障の洗い出し
@folder 設計/審査
@sheet FM
# {part}　故障モードの洗い出し
| 要素 | 役目 | 壊れ方 | 及ぼすもの | S | 原因 | O | 今の備え | D | RPN | 打つ手 |
|*7 {item} | {保持|封止|伝達|案内} | {割れ|緩み|摩耗|短絡} | {停止|異音|漏れ|発煙} | {4..10} | {応力集中|締付不足|材質違い} | {1..6} | {計算|試験} | {1..7} | {20..320} | {R追加|材変|ダブルナット|} |
""",
    r"""
@class sensitive
@kind DK-14
@difficulty medium
@formats docx xlsx pdf
@copies 3
@name ECN{code:####}
@folder 設計/設変
# 設計を変える連絡　ECN-{code:####}
| 図番 | {drawing} | 品名 | {part} |
| 旧版 | {A|B} | 新版 | {C|D} |
| 変わる所 | {肉厚|逃がしR|表面処理|めねじ深さ} {1.0..3.0}→{1.2..4.0} | 理由 | {市場での割れ|組付け干渉|原価} |
| 切替 | {date} | 旧品 | {使い切り|廃却|手直し} |
型修正{300..2400}千円。{client}の承認は{surname}が取る。
""",
    r"""
@class sensitive
@kind DK-44
@difficulty medium
@formats docx pdf pptx xlsx
@copies 4
@name {client}殿返却品調査
@folder 品証/市場
# {part}返却品の調べ
{today}　{person}
%%
## 何が起きたか
{client}の組立で{part}が{2..40}個割れた。ロット{code:L####}、出荷{300..4000}個。
%%
## なぜ
なぜ1　応力が高い → なぜ2　隅のRが{0.1..0.3}しかない → なぜ3　入れ子を替えたとき{surname}が旧図で作った → なぜ4　旧図が型置場に残っていた
%%
## 流れたわけ
外観だけ見ていて、Rは{6..12}か月に一度しか測らない。
%%
## 手当て
在庫{800..6000}個を選別、型を{date}までに直す。費用は{client}と折半で交渉中。
%%
""",
    r"""
@class sensitive
@kind DK-49
@difficulty medium
@formats docx pptx pdf
@copies 4
@name {part}T{1..3}結果
@folder 型/トライ
# {part}　T{1..3}の結果
型番 {code:M-####}　{80..450}t　{resin}　{today}
- 重要寸法{8..30}か所のうち{1..6}か所が外れ（最大{0.05..0.30}）
- ヒケ　ボス裏　→ 保圧{5..15}%増で消える
- 離型　{突出しピン跡|スライドのかじり} → 磨き・抜き勾配{0.5..1.5}°へ
- サイクル{32..58}s（狙い{28..50}s）
次回{date}。型屋は{maker}。
""",
    r"""
@class sensitive
@kind DK-48|DK-50
@difficulty hard
@formats docx txt pdf odt
@copies 4
@name ノート{code:##}_{isodate}
@folder 研究/{surname}
{isodate}（{晴|雨|曇}、{20..27}℃{35..60}%）　{person}
目的　{添加剤|粒径|焼成温度}で{密着|導電率|透過率}がどう動くか見る。
試料　基板{code:S##}を{5..20}枚、液{code:B-##}。
| No | 量wt% | 温度℃ | 時間min | 結果 |
|*6 {row} | {0.5..8.0} | {120..650} | {10..180} | {1.2..98.5} |
思ったこと　{3..5}番がとび抜けて良い。乾燥を{10..40}分長くしたせいかもしれない。あす繰り返す。
確認　{surname}
""",
    r"""
@class sensitive
@kind DK-51
@difficulty medium
@formats pptx xlsx pdf
@copies 3
@name {fiscal}～開発の道筋
@folder 開発企画
# {part}　これから{3..5}年の道筋
| 年 | 狙う製品 | 要る技術 | 人 | 費用 百万円 |
|*4 {2026..2031} | {part}{2..5}世代 | {薄肉|高耐熱|水系|無給油}{接合|成形|被膜} | {2..12} | {12..240} |
競合{maker}は{2027..2029}年に出すと見る。こちらは{6..14}か月先んじる。
""",
    r"""
@class sensitive
@kind DK-52
@difficulty medium
@formats docx pdf odt
@copies 4
@name 発明の届け_{surname}
@folder 知財
# 発明を届けます
| 届出人 | {person} | 持分 | {50..100}% |
| 名前 | {part}及びその{製造方法|取付構造} | 日付 | {today} |
従来　{steel}を曲げたものでは{振動|熱|塩水}で{緩む|割れる|錆びる}。
ここが新しい　{凹部|弾性片|中間層}を{周方向に3か所|段違いに}設け、{自己整合|応力分散}させた。
効きめ　寿命が{1.5..4.0}倍、点数が{2..5}減った。
ほかへ話したか　まだ。{client}へ見せるのは{date}の予定なので、その前に出願したい。
""",
    r"""
@class sensitive
@kind DK-58
@difficulty medium
@formats docx pdf
@copies 3
@name {client}_守秘の約束
@folder 法務/契約
# 秘密保持に関する契約書
{client}（以下「甲」）と{company}（以下「乙」）は、{part}の共同検討（以下「本件」）にあたり次のとおり約する。
第1条　本契約で秘密情報とは、本件のため一方が他方へ示した技術上・営業上の情報のうち、秘密である旨を明らかにしたものをいう。
第2条　受け取った側は、これを本件以外に用いず、役員及び従業員のうち知る必要のある者のほかへ漏らさない。
第3条　複製は必要最小限とし、求めがあれば{10..30}日以内に返すか捨てる。
第4条　この契約は締結の日から{2..5}年有効とし、第2条は終了後{3..5}年残る。
{today}
甲　{client}　代表取締役　{person}　㊞
乙　{company}　代表取締役　{person}　㊞
""",
    r"""
@class sensitive
@kind DK-60
@difficulty medium
@formats docx pdf
@copies 3
@name {client}_価格の覚え
@folder 法務/契約
# 覚書
{client}（甲）と{company}（乙）は、{era}付取引基本契約書に基づく{part}の単価につき、下のとおり合意した。
| 品番 | 旧単価 | 新単価 | 適用 |
|*4 {code:AA-####} | {200..980} | {190..940} | {date}納入分から |
2　{鋼材|樹脂|アルミ}の指標が{5..15}%動いたときは、{3|6}か月ごとに見直す。
3　型は甲の所有とし、乙は無償で{5..10}年保管する。
本書2通を作り、甲乙記名押印のうえ各1通を持つ。
{today}　甲 {client} ㊞　乙 {company} ㊞
""",
    r"""
@class sensitive
@kind DK-69
@difficulty medium
@formats docx xlsx pdf
@copies 4
@name 伺い_{code:##}t成形機
@folder 決裁
# 伺い　設備購入の件
| 起案 | {today} {surname} | 金額 | {8200..64000}千円 |
| 品 | {射出成形機|五軸加工機|真空炉|洗浄ライン} | 先 | {maker} |
なぜ　{client}の{part}が月{3..9}万個に増え、今の{2..4}台では{80..98}%まで埋まる。
| | 1年目 | 2年目 | 3年目 |
| 効果 千円 | {2000..9000} | {5000..18000} | {6000..22000} |
| 償却 千円 | {1500..6000} | {1500..6000} | {1500..6000} |
回収{2.8..5.9}年。財源は{手元|借入{maker}経由|補助金と借入}。決裁を仰ぐ。
""",
    r"""
@class sensitive
@kind DK-70
@difficulty medium
@formats xlsx csv ods pdf
@copies 4
@name {1..12}月試算
@folder 経理/月次
@sheet 試算
# {fiscal}　{1..12}月　試算（千円）
| 科目 | 当月 | 累計 | 予算 | 差 | 前年同月 |
| 売上高 | {82000..240000} | {400000..1400000} | {400000..1400000} | {-30000..30000} | {80000..230000} |
| 材料費 | {30000..90000} | {160000..500000} | {160000..500000} | {-9000..9000} | {30000..90000} |
| 外注費 | {8000..30000} | {40000..160000} | {40000..160000} | {-5000..5000} | {8000..30000} |
| 労務費 | {18000..50000} | {90000..280000} | {90000..280000} | {-4000..4000} | {18000..50000} |
| 販管費 | {9000..22000} | {50000..120000} | {50000..120000} | {-3000..3000} | {9000..22000} |
| 営業利益 | {-6000..20000} | {-20000..90000} | {0..90000} | {-30000..20000} | {-5000..20000} |
""",
    r"""
@class sensitive
@kind DK-71
@difficulty hard
@formats docx pdf pptx
@copies 4
@name {isodate}役員会
@folder 役員会
# 役員会の記録
{today} {time}～　出席　社長、{surname}専務、{surname}常務、{surname}監査役
議案1　{maker}の株式{51..100}%を買う件　提示{180..900}百万円。簿外の{退職給付|土壌汚染}が{20..120}百万円ある。精査のうえ再議。
議案2　{第二|{city}}工場を{2027..2029}年に閉じる件　{38..120}名の行き先を{surname}常務が案にする。組合へは{date}以降。
議案3　{fiscal}賞与　{1.2..2.4}か月で決議。
以上　議長 {surname}
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@difficulty medium
@formats xlsx csv ods
@copies 4
@name {fiscal}冬_査定
@folder 人事
@sheet 査定
| 社番 | 氏名 | 所属 | 等級 | 基本給 | 一次 | 二次 | 賞与額 | 所見 |
|*12 {code:####} | {person} | {dept} | {1..6} | {192000..428000} | {A|B|B|C} | {S|A|B|C} | {260000..980000} | {後輩の面倒見よし|遅刻多い|係長候補|腰痛のため軽作業|} |
""",
    r"""
@class sensitive
@kind DK-72|DK-77
@difficulty hard
@formats docx txt pdf
@copies 3
@name {surname}君面談
@folder 人事/面談
{surname}君（{26..54}歳、{dept}）面談　{today}　聞き手 {surname}
本人　{母の介護|腰のヘルニア|うつの診断}で夜勤を外れたい。主治医の診断書あり。{3..12}月末での退職も考えている。
こちら　{日勤|短時間}なら残れるか{surname}部長と相談する。等級はそのまま。
家族　妻と子{1..3}人、上の子が来春{高校|大学}。
次　{date}
""",
    r"""
@class sensitive
@kind DK-73
@difficulty medium
@formats xlsx csv
@copies 3
@name 番号集め{fiscal}
@folder 総務
@sheet 番号
| 社番 | 氏名 | 続柄 | 生年月日 | 個人番号 | 確認 |
|*10 {code:####} | {person} | {本人|妻|子|父} | {birthday} | {mynumber} | {免許証|番号カード} |
""",
    r"""
@class sensitive
@kind DK-77
@difficulty medium
@formats xlsx csv pdf ods
@copies 4
@name 夜間の連絡先
@folder {製造部|総務}
@sheet 連絡
| 氏名 | 住所 | 携帯 | 家の電話 | つづきがら |
|*12 {person} | {address} | {mobile} | {tel} | {妻|夫|父|母} |
""",
    r"""
@class sensitive
@kind DK-76|DK-79
@difficulty hard
@formats txt xlsx docx
@copies 4
@name サーバ覚え
@folder 情シス
{isodate} {surname}まとめ
| 役目 | 機器 | IP | ID | パスワード |
| ファイル | {srv-file01|nas2} | 192.168.{1..30}.{10..250} | admin | {code:Aa##}!{code:A###} |
| 生産管理 | {seisan-db|erp1} | 192.168.{1..30}.{10..250} | sa | {code:A#A#}@{code:##A} |
| VPN | {code:FG##} | 203.0.113.{2..250} | root | {code:AA##}-{code:A#A#} |
外から入るときは{443|8443}番。古い{VPN機|NAS}は更新がもう出ないので早く替える。
""",
    r"""
@class sensitive
@kind DK-67
@difficulty hard
@formats pptx docx pdf
@copies 3
@name {ベトナム|タイ|インドネシア}立上げ_{part}
@folder 海外
# {part}　海外での立上げ
持っていくもの　型{2..6}面、治具{3..12}、検査機{1..3}
---
# 教える順
| 週 | こと | 教える人 | 合格 |
| 1 | {材料乾燥|炉の雰囲気|液の管理} | {surname} | 一人でできる |
| 2 | 条件出し（樹脂温{210..280}、型温{40..90}） | {surname} | Cpk{1.33|1.50} |
| 3 | 型の手入れ | {surname} | {4..8}h以内 |
| 4 | 選別と判定 | {surname} | 見逃し0 |
---
# 出さないもの
{表面処理液の中身|刃先の研ぎ方}は日本に残し、現地へは薄めたものを送る。
""",
]
