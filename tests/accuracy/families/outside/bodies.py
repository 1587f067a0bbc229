# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that labels are put on; the last ones talk of labels themselves. What they contain is not judged."""

DOCUMENTS = [
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf txt
@name {fiscal}_{コイリング機|研削機|ショットピーニング}段取り見直し
@folder {ばね課|製造}/改善
# 圧縮ばね{code:CS-####}の段取り短縮について
ばね課　{person}　{today}
線径{0.8..3.2}mmの品で、切替に平均{38..75}分かかっている。分けて計ると次のようになった。
%%
## 内訳
- 心金とガイドの交換　{9..20}分
- ピッチツールの当て直し　{8..22}分
- 自由高さの合わせ込み　{12..30}分
%%
## 案
心金を段取り台に組んでおき、機械を止めてからは差し替えるだけにする。{surname}班で{1..3}台試す。
%%
## 気になる点
セッチング後の高さが朝夕で{0.05..0.20}mm違うことがあり、室温との関係をみている。
%%
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv pdf docx
@name 調合{code:##}_{isodate}
@folder ガラス/{調合|溶解}/{fiscal}
@sheet 調合
# ソーダガラス調合（{グリーン|フリント|アンバー}）
| 窯 | 珪砂 kg | ソーダ灰 kg | カレット率 % | 溶解温度 ℃ | 泡点数 |
|*6 {1..3}号 | {410..560} | {130..190} | {20..65} | {1420..1560} | {0..9} |
朝番 {surname}、夜番 {surname}
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx odt
@name {fiscal}_{レンズ|鏡筒}事業の進め方
@folder 企画/{部門会議|検討会}
# 監視カメラ用レンズのこれから
所属 {department}　{today}
---
## いまの位置
- F値{1.2..2.0}の品が全体の{30..60}％
- 非球面の内製は{2..6}面／日
---
## 打ち手
- 芯取り機を{1..3}台入れる
- {client}と組む範囲を決める
- コートは外に出し、検査だけ残す
""",
    r"""
@class body
@kind unjudged
@formats dxf pdf
@name {code:PU-####}_{羽根車|ケーシング|軸受台}
@folder 図面/ポンプ/{code:A}
{羽根車|ケーシング|軸受台}
φ{40..160} h7　Ra {0.8..3.2}
鋳肌面は{1..3}mm以下の型ずれを許す
水圧試験 {0.6..2.4} MPa {3..10}分 漏れなきこと
[title] 図番={code:PU-####}
[title] 材質={FC250|SCS13|CAC406}
[title] 縮尺=1:{1..5}
[title] 作図={surname}
""",
    r"""
@class body
@kind unjudged
@formats docx pdf txt html rtf eml
@name 出張のまとめ_{surname}
@from {roman}@example.co.jp
@to {roman}@example.co.jp
@mailsubject {織機|整経機|仕上機}の立会いの件
@folder 営業/出張
# {client}さま訪問のまとめ
{date}に{surname}と二人で伺った。先方は{surname}課長ほか{2..4}名。
エアジェット織機の緯入れで、{60..120}番手のとき先端が乱れるとのこと。ノズル径を{2.4..3.6}mmに替えた試験片を見ていただいた。
次は{1..12}月に立会い。こちらの宿題は圧力の記録と、{surname}さんへの図の差し替え。
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv
@name 電池パック評価_{code:BP-##}
@folder 電池/評価/{fiscal}
@sheet 充放電
| サイクル | 容量 Ah | 内部抵抗 mΩ | 表面温度 ℃ | 備考 |
|*8 {50..900} | {38.0..52.0} | {1.10..2.40} | {24..47} | {0.5C|1C|2C|} |
セルの並び 13直{2..5}並、恒温槽{1..4}
""",
    r"""
@class body
@kind unjudged
@formats docx odt pdf html
@name 化粧水{code:L-###}_試作の記録
@folder 化粧品/試作/{client}
# 化粧水 試作{1..9}回目
処方担当 {person}　{date}
増粘剤を{0.05..0.40}％に下げ、多価アルコールを{3.0..9.0}％とした。べたつきは{surname}・{surname}の二人評価で「良」。
%%
- 粘度　{800..2400} mPa·s（25℃、B型）
- pH　{5.4..6.6}
%%
- {5..45}℃の往復{5..20}回で分離なし
- 香りは{3..8}週で弱まる
%%
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf
@name 蒸溜・仕込設備_ご提案{code:##}
@folder 営業技術/醸造設備
# 麦汁ろ過槽 更新の考え方
{company}
---
## 現状
槽径{1800..3600}mm、ろ過{95..180}分、スパージ水{60..78}℃
---
## 更新後
- 分割底板のスリット幅{0.6..0.9}mm
- 攪拌刃の昇降を{3..5}段に
""",
    r"""
@class body
@kind unjudged
@formats eml txt docx
@name {surname}さんへの連絡
@from {roman}@example.co.jp
@to {roman}@example.co.jp
@mailsubject 紙管原紙の巻取りについて
@folder 加工部/連絡
{surname}さま
お疲れさまです。{surname}です。
スリッター{1..4}号の巻締りですが、張力を{18..42}Nまで落として{2..5}本巻きました。端面のずれは{0.2..1.5}mmです。
ニップ圧は触っていません。残りは夜番に頼みます。
""",
    r"""
@class body
@kind unjudged
@formats docx pdf xlsx ods
@name 油圧シリンダ{code:HC-###}_原価の内訳
@folder 原価/{fiscal}
# 油圧シリンダ 原価の内訳（概算）
| 費目 | 金額 円 | 比率 % | 前回差 |
| チューブ材 | {2100..5200} | {20..34} | {-200..300} |
| ロッド・めっき | {1800..4100} | {15..26} | {-150..260} |
| パッキン類 | {600..1900} | {5..12} | {-50..80} |
| 加工・組立 | {3200..7800} | {28..44} | {-300..400} |
歩留りは{0.93..0.99}とおいた。{surname}試算。
""",
    r"""
@class body
@kind unjudged
@formats html txt rtf docx
@name measuring_{code:MI-##}_notes
@folder 計測器/開発
# ダイヤルゲージ新機構のメモ
{isodate} {roman}
戻り誤差を{1..4}µm以下にするため、扇形歯車の遊びをひげぜんまいで片寄せする。
ストローク{5..20}mm、測定力{0.4..1.5}N。試した石は{3..8}石、指針の振れ戻りが減った。
""",
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf
@name 情報の取り扱いに関する申し合わせ
@folder {総務|管理}/申し合わせ
# 図面等の扱いの申し合わせ（鋳造部門）
第１　この申し合わせは、鋳造方案その他の扱いを部門として決めておくものである。
%%
第２　方案図を外注先へ渡すときは、課長が「社外秘」とするか「秘」とするかを決める。
%%
第３　極秘に当たると思うものは、渡す前に工場長に相談する。
%%
第４　返却された方案図は{1..3}か月以内に裁断する。
%%
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx
@name 新人向け_文書の見分け方
@folder 教育/{fiscal}
# 書類の見分け方
自転車部品課　新人向け
---
## 三つの札
- 極秘：役員と指名された人だけ
- 秘：部門の中だけ
- 社外秘：社員だけ
---
## 迷ったら
札のない図面を見つけたら、{surname}主任に渡してください。
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods docx pdf
@name 文書の札の点検結果
@folder 管理/点検
# 札の点検（{fiscal}）
| 点検した棚 | 見た冊数 | 札なし | 札の違い |
|*5 {A|B|C}-{1..20} | {20..140} | {0..6} | {社外秘であるべきもの{1..4}冊|なし|秘の札が古い|極秘を社外秘としていた} |
点検者 {person}
""",
    r"""
@class body
@kind unjudged
@formats txt eml html docx
@name 監査の質問への返事
@from {roman}@example.jp
@to {roman}@example.jp
@mailsubject 監査の質問への返事の件
@folder 品質保証/外部監査
{surname}さま
先日の質問に書面で返します。社外秘とする判断は課長、秘とする判断は部長が行います。
極秘は当社では年に数件で、いずれも社長が決めています。札の色は順に青・黄・赤です。
ほかに要るものがあれば{surname}へ。
""",
]
