/** The group, its places, its friends and opponents: record | subject | relation | object | day | certainty | source: place in it. `-` is no day. */
export const groups = `
c-0039 | alexander-shliapnikov | wrote | letter-of-the-22 | 1922-02-26 | probable | mia-fr-appel-22: heading
c-0157 | sergei-medvedev | wrote | baku-letter | 1924 | certain | allen-2015-baku-letter: p. 25
c-0160 | sergei-medvedev | addressed | alexander-shliapnikov | 1934-06-04 | certain | koshel-syska: bubooker p. 103
c-0186 | genrikh-bruno | opposed | moscow-group-case-1935 | 1935 | certain | koshel-syska: litmir p. 97
c-0214 | aleksei-kiselev | belonged_to_faction | workers-opposition | 1920/1921 | certain | lenin-pss-40: p. 437
c-0214 | aleksei-kiselev | belonged_to_faction | workers-opposition | 1920/1921 | certain | lenin-pss-44: p. 628
c-0232 | yuri-lutovinov | belonged_to_faction | workers-opposition | 1920/1921 | certain | lenin-pss-40: p. 443
c-0233 | yuri-lutovinov | led | workers-opposition | 1920 | disputed | lenin-pss-44: p. 636
c-0234 | yuri-lutovinov | founded | workers-opposition | 1920 | certain | lenin-pss-44: n. 191, p. 593
c-0253 | mikhail-lobanov | belonged_to_faction | workers-opposition | 1920/1922 | certain | reabilitovani-kharkiv-2: Лобанов
c-0294 | gavril-myasnikov | opposed | rcp-b | 1921 | certain | lenin-pss-44: n. 45, pp. 539-540
c-0324 | vladimir-lenin | opposed | alexander-shliapnikov | 1921-08-09 | certain | lenin-pss-44: p. 669
c-0336 | vladimir-lenin | criticised | workers-opposition | 1921-03-09 | disputed | lenin-pss-43: p. 378, n. 127, p. 461
c-0387 | yuri-milonov | belonged_to_faction | workers-opposition | 1921 | certain | wiki-ru-milonov: para. 2 (Norwegian translation)
c-0391 | workers-opposition | led | samara-party-organisation | 1920 | certain | pavlyuchenkov-orden: readania reader p. 22
c-0392 | workers-opposition | led | tula-party-organisation | 1920-02 | certain | pavlyuchenkov-orden: ebooker reader p. 18
c-0410 | workers-opposition | opposed | moscow-gubernia-conference-1920 | 1920-11 | certain | pavlyuchenkov-orden: bibliboba reader p. 31
c-0594 | s-i-maslennikov | opposed | moscow-group-case-1935 | 1935 | certain | koshel-syska: litmir p. 97
c-0612 | m-i-prokopenko | opposed | moscow-group-case-1935 | 1935 | certain | koshel-syska: litmir p. 97
c-0625 | a-a-tikhomirov | opposed | moscow-group-case-1935 | 1935 | certain | koshel-syska: litmir p. 97
c-0872 | ignatov-group | supported | workers-opposition | 1921-03 | certain | fischer-lenin: reader p. 74
c-0902 | orgburo | criticised | gavril-myasnikov | 1921-07-29 | certain | lenin-pss-44: n. 45, p. 539
c-0986 | alexander-tolokontsev | led | main-machine-building-directorate | 1930 | disputed | knowbysight-tolokontsev: service record
c-1053 | yuri-milonov | belonged_to_faction | left-communists | - | probable | wiki-ru-milonov: para. 2 (Norwegian translation)
c-1054 | valerian-barchuk | belonged_to_faction | baku-opposition | 1923/1924 | probable | zeynalov-echo: para. 4
c-1055 | sergei-medvedev | addressed | valerian-barchuk | 1924 | probable | zeynalov-echo: para. 4
c-1056 | alexander-shliapnikov | worked_with | baku-opposition | 1923~ | probable | zeynalov-echo: para. 4
c-1057 | dmitry-kolosov | belonged_to_faction | baku-opposition | 1924 | probable | zeynalov-minval: paras. 1-3
c-1058 | omsk-group | based_in | omsk | 1928~/1929-08 | certain | papkov-siberia: reader p. 26
c-1060 | omsk-group-case-1930 | followed | omsk-arrests-1929 | 1930 | certain | papkov-siberia: reader p. 26
c-1061 | omsk-case-1934 | followed | omsk-group-case-1930 | 1934-07 | certain | papkov-siberia: reader p. 26
c-1062 | barinov-omsk | belonged_to_faction | omsk-group | ../1934 | certain | papkov-siberia: reader p. 26
c-1064 | shulego-omsk | belonged_to_faction | omsk-group | ../1934 | certain | papkov-siberia: reader p. 26
c-1066 | glazunov-omsk | belonged_to_faction | omsk-group | ../1934 | certain | papkov-siberia: reader p. 26
c-1068 | workers-opposition | based_in | omsk | 1921-12 | probable | rudnik-podlinnaya: bibliboba reader p. 164
c-1085 | vladimir-lenin | supported | workers-opposition | 1921-03 | certain | lenin-pss-43: p. 107
c-1088 | vladimir-lenin | criticised | workers-opposition | 1921-03-13 | disputed | lenin-zh-41-platform-ten: n. 63
c-1090 | workers-opposition | based_in | kharkov | 1920/1922 | certain | allen-ukraine: para. 1
c-1091 | workers-opposition | based_in | donbas | 1920/1922 | certain | allen-ukraine: para. 1
c-1092 | workers-opposition | based_in | odessa | 1920/1922 | certain | allen-ukraine: para. 1
c-1093 | workers-opposition | based_in | nizhny-novgorod | 1920/1922 | certain | allen-ukraine: para. 1
c-1094 | workers-opposition | based_in | samara | 1920/1922 | certain | allen-ukraine: para. 1
c-1095 | workers-opposition | based_in | omsk | 1920/1922 | certain | allen-ukraine: para. 1
c-1096 | workers-opposition | based_in | ryazan | 1920/1922 | certain | allen-ukraine: para. 1
c-1097 | workers-opposition | based_in | krasnodar | 1920/1922 | certain | allen-ukraine: para. 1
c-1098 | workers-opposition | based_in | vladimir-town | 1920/1922 | certain | allen-ukraine: para. 1
c-1099 | workers-opposition | based_in | moscow | 1920/1922 | certain | allen-ukraine: para. 1
c-1100 | workers-opposition | opposed | borotbist-merger-1920 | 1920 | certain | allen-ukraine: para. 3
c-1104 | workers-opposition | opposed | nep | 1921 | probable | mlechin-kollontai: loveread reader p. 68
c-1107 | vladimir-lenin | criticised | workers-opposition | 1921-06 | certain | lenin-pss-44: p. 459, n. 191
c-1108 | workers-opposition | worked_with | mensheviks | 1921 | disputed | lenin-pss-44: p. 459
c-1112 | fanya-shutskever | belonged_to_faction | workers-truth | - | certain | halfin-avtobiografiya: reader p. 156
c-1113 | efim-shulman | belonged_to_faction | workers-truth | - | certain | halfin-avtobiografiya: reader p. 156
c-1114 | vladimir-khaikevich | belonged_to_faction | workers-truth | - | certain | halfin-avtobiografiya: reader p. 156
c-1115 | yakov-budnitsky | belonged_to_faction | workers-truth | - | certain | halfin-avtobiografiya: reader p. 156
c-1116 | paulina-lass-kozlova | belonged_to_faction | workers-truth | - | certain | halfin-avtobiografiya: reader p. 156
c-1117 | nelli-krym | belonged_to_faction | workers-truth | - | certain | halfin-avtobiografiya: reader p. 156
c-1120 | central-control-commission | supported | baku-opposition | - | certain | koshel-syska: litresp p. 50, readania p. 76
c-1124 | workers-group | succeeded | workers-opposition | 1922 | disputed | ciliga-lenine-revolution: para. 1
c-1125 | workers-group | succeeded | left-communists | 1923 | disputed | hebbes-levye-kommunisty: reallib p. 4
c-1126 | workers-group | worked_with | workers-opposition | 1923 | certain | hebbes-levye-kommunisty: reallib p. 4
c-1127 | ignatov-group | supported | democratic-centralists | 1921 | probable | hebbes-levye-kommunisty: reallib p. 14
c-1128 | workers-group | criticised | rcp-b | 1922/1923 | certain | ciliga-lenine-revolution: para. 2
c-1129 | leon-trotsky | supported | workers-group | 1923-04 | disputed | hebbes-levye-kommunisty: reallib p. 7
c-1130 | workers-group | based_in | perm | 1924 | probable | hebbes-levye-kommunisty: reallib p. 8
c-1132 | berzina-workers-group | belonged_to_faction | workers-group | 1923 | probable | miasnikov-kuznetsov-1923: para. 2
c-1133 | kap-russia | criticised | workers-opposition | 1922 | certain | hebbes-levye-kommunisty: reallib p. 7
c-1134 | kap-russia | supported | rcp-b | 1922 | certain | hebbes-levye-kommunisty: reallib p. 7
c-1135 | kap-russia | published | workers-group-manifesto | 1923 | certain | hebbes-levye-kommunisty: reallib p. 8
c-1139 | orgburo-commission-miasnikov-1921 | opposed | gavril-myasnikov | 1921 | certain | lenin-pss-44: n. 45, pp. 539-540
c-1140 | vladimir-lenin | addressed | gavril-myasnikov | 1921-08-01 | certain | lenin-pss-44: pp. 667-668
c-1141 | gavril-myasnikov | wrote | bolnye-voprosy-1921 | 1921 | certain | lenin-pss-44: n. 45, p. 539
c-1143 | v-l-panyushkin | founded | workers-and-peasants-socialist-party | 1921 | certain | lenin-pss-44: p. 643
c-1143 | v-l-panyushkin | founded | workers-and-peasants-socialist-party | 1921 | certain | sarabeev-trotsky-stalin: bibliboba reader p. 27
c-1145 | v-l-panyushkin | opposed | nep | 1921 | certain | lenin-pss-44: p. 643
c-1152 | alexander-shliapnikov | addressed | joseph-stalin | 1933 | certain | rogovin-vlast: reader p. 250
`;
