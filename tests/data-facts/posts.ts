/** Offices, memberships, kin: record | subject | relation | object | day | certainty | source: place in it. `-` is no day. */
export const posts = `
c-0003 | alexander-shliapnikov | member_of | rsdlp | 1901 | disputed | memo-stalin-lists: person p7330 (1901-1933)
c-0003 | alexander-shliapnikov | member_of | rsdlp | 1901 | disputed | lenin-pss-44: p. 658
c-0123 | alexandra-kollontai | published_in | pravda | 1921-01-28 | certain | karrer-kollontai: reader p. 54
c-0212 | aleksei-kiselev | member_of | rsdlp | 1898 | certain | lenin-pss-40: p. 436
c-0215 | aleksei-kiselev | chaired | miners-union | 1920/1921 | disputed | lenin-pss-40: p. 437
c-0216 | aleksei-kiselev | chaired | ivanovo-voznesensk-soviet | 1917 | certain | lenin-pss-40: p. 436
c-0218 | aleksei-kiselev | held_office_in | rabkrin | 1923~ | certain | lenin-pss-40: p. 437
c-0220 | aleksei-kiselev | held_office_in | vtsik | 1924/1938 | disputed | lenin-pss-40: pp. 436-437
c-0228 | yuri-lutovinov | member_of | rsdlp-b | 1904 | certain | lenin-pss-40: p. 443
c-0228 | yuri-lutovinov | member_of | rsdlp-b | 1904 | certain | lenin-pss-44: p. 636
c-0229 | yuri-lutovinov | member_of | vtssps | - | certain | lenin-pss-40: p. 443
c-0230 | yuri-lutovinov | member_of | metalworkers-union-central-committee | 1920/.. | certain | lenin-pss-40: p. 443
c-0231 | yuri-lutovinov | member_of | kpbu-central-committee | 1918 | certain | lenin-pss-40: p. 443
c-0240 | yuri-lutovinov | held_office_in | soviet-foreign-trade-berlin | 1921 | certain | lenin-pss-54: p. 784
c-0278 | gavril-myasnikov | member_of | rsdlp-b | 1906 | disputed | lenin-pss-44: p. 641
c-0295 | gavril-myasnikov | disciplined_by | orgburo | 1921-08-22 | certain | lenin-pss-44: n. 45, p. 539
c-0413 | workers-opposition | part_of | rcp-b | 1920/1922 | certain | allen-ukraine: para. 1
c-0531 | moscow-gubernia-conference-1920 | took_place_in | moscow | 1920-11-20 | certain | lenin-10cong-ch02: n. 13
c-0621 | o-kh-prokopenko | partner_of | m-i-prokopenko | - | probable | koshel-syska: litmir p. 97
c-0630 | n-i-ruzhitskaia | relative_of | m-i-prokopenko | - | certain | koshel-syska: litmir p. 97
c-0633 | z-i-akhmedova | relative_of | m-i-prokopenko | - | certain | koshel-syska: litmir p. 97
c-0636 | m-i-dogadina | relative_of | m-i-prokopenko | - | certain | koshel-syska: litmir p. 97
c-0698 | vasily-schmidt | member_of | rsdlp | 1905 | certain | lenin-pss-44: p. 658
c-0759 | vasil-kolarov | chaired | ecci-commission-22 | 1922-02 | disputed | sarabeev-trotsky-stalin: litfond reader p. 33
c-0766 | clara-zetkin | member_of | ecci | 1921 | certain | lenin-pss-44: p. 656
c-0896 | kap-russia | member_of | kai | 1922 | disputed | hebbes-levye-kommunisty: reallib p. 8
c-0973 | ivan-kutuzov | held_office_in | vtsik | ../1937-06 | certain | memo-stalin-lists: person p5304
c-0978 | aleksei-kiselev | held_office_in | vtsik | ../1937-08 | certain | memo-stalin-lists: person p10337
c-0982 | alexander-tolokontsev | member_of | council-of-military-industry | 1919/1921 | certain | knowbysight-tolokontsev: service record
c-0983 | alexander-tolokontsev | member_of | vsnkh | 1923/1932 | certain | knowbysight-tolokontsev: service record
c-0984 | alexander-tolokontsev | held_office_in | vsnkh | 1926/1929 | certain | knowbysight-tolokontsev: service record
c-0985 | alexander-tolokontsev | chaired | gvpu | 1929/1930 | disputed | knowbysight-tolokontsev: service record
c-0987 | mikhail-lobanov | member_of | rsdlp | 1904 | certain | reabilitovani-kharkiv-2: Лобанов
c-0999 | yuri-milonov | buried_at | novodevichy-cemetery | - | probable | wiki-ru-milonov: box (Polish mirror)
c-1015 | vladimir-nevsky | member_of | rsdlp | 1897 | disputed | memo-stalin-lists: person p2095
c-1016 | vladimir-nevsky | member_of | rsdlp | 1898 | disputed | lenin-pss-51: pp. 512-513
c-1017 | vladimir-nevsky | held_office_in | vtsik | 1919/1920 | certain | lenin-pss-51: pp. 512-513
c-1018 | vladimir-nevsky | held_office_in | sovnarkom | 1918/1919 | certain | lenin-pss-51: pp. 512-513
c-1024 | dmitry-lebed | held_office_in | sovnarkom | ../1937-08 | certain | memo-stalin-lists: person p10344
c-1028 | vasily-mikhailov | member_of | rsdlp-b | 1915 | certain | lenin-pss-54: p. 788
c-1033 | vladimir-maximovsky | member_of | rsdlp | 1903 | certain | lenin-pss-54: p. 785
c-1034 | kirill-orlov | member_of | rsdlp | 1904 | probable | lenin-pss-51: p. 514
c-1035 | kirill-orlov | held_office_in | vsnkh | 1922/1929 | probable | lenin-pss-51: p. 514
c-1042 | yuri-lutovinov | member_of | vtsik | 1920/.. | certain | lenin-pss-40: p. 443
c-1043 | aleksei-kiselev | member_of | vtsik | 1920 | certain | lenin-pss-40: p. 437
c-1045 | yuri-milonov | chaired | samara-party-organisation | 1918-10-12/1919-03-30 | probable | wiki-ru-milonov: box (Polish mirror)
c-1046 | yuri-milonov | chaired | samara-party-organisation | 1919-04-07/1919-09-01 | probable | wiki-ru-milonov: box (Polish mirror)
c-1047 | yuri-milonov | held_office_in | samara-party-organisation | 1920-06-07/1920-09-09 | probable | wiki-ru-milonov: box (Polish mirror)
c-1048 | yuri-milonov | held_office_in | samara-party-organisation | 1921-07-10/1921-07-27 | probable | wiki-ru-milonov: box (Polish mirror)
c-1059 | omsk-group | accused_in | omsk-arrests-1929 | 1929-08 | certain | papkov-siberia: reader p. 26
c-1063 | barinov-omsk | accused_in | omsk-case-1934 | 1934-07 | probable | papkov-siberia: reader p. 26
c-1065 | shulego-omsk | accused_in | omsk-case-1934 | 1934-07 | probable | papkov-siberia: reader p. 26
c-1067 | glazunov-omsk | accused_in | omsk-case-1934 | 1934-07 | probable | papkov-siberia: reader p. 26
c-1089 | aleksei-kiselev | spoke_at | rcp-b-10th-conference | 1921-05 | probable | lenin-pss-43: n. 115, p. 459
c-1101 | workers-opposition | voted_at | moscow-gubernia-conference-1920 | 1920-11 | disputed | pavlyuchenkov-orden: bibliboba reader p. 31
c-1102 | alexander-shliapnikov | spoke_at | bauman-district-conference-1921 | 1921-07-29 | certain | mlechin-kollontai: loveread reader p. 68
c-1103 | bauman-district-conference-1921 | took_place_in | moscow | 1921-07-29 | certain | mlechin-kollontai: loveread reader p. 68
c-1109 | ivan-kutuzov | spoke_at | politburo | 1921-10-27 | certain | lenin-pss-44: n. 92, p. 558
c-1110 | aleksei-kiselev | spoke_at | politburo | 1921-07-07 | certain | lenin-pss-44: n. 38, p. 536
c-1111 | aleksei-kiselev | chaired | small-sovnarkom | 1921 | certain | lenin-pss-44: p. 628
c-1118 | fanya-shutskever | member_of | rsdlp-b | 1916-12 | certain | halfin-avtobiografiya: reader p. 156
c-1119 | efim-shulman | member_of | rsdlp-b | 1915 | certain | halfin-avtobiografiya: reader p. 156
c-1121 | yakov-budnitsky | member_of | rsdlp-b | 1917-11 | certain | halfin-avtobiografiya: reader p. 156
c-1122 | paulina-lass-kozlova | member_of | rsdlp-b | 1913 | certain | halfin-avtobiografiya: reader p. 156
c-1123 | nelli-krym | member_of | rcp-b | 1919/1922 | certain | halfin-avtobiografiya: reader p. 156
c-1131 | sergei-tigounov | member_of | workers-group | 193X | certain | ciliga-lenine-revolution: para. 2
c-1136 | nikolai-bukharin | member_of | orgburo-commission-miasnikov-1921 | 1921-07-29 | certain | lenin-pss-44: n. 45, p. 539
c-1137 | petr-zalutskii | member_of | orgburo-commission-miasnikov-1921 | 1921-07-29 | certain | lenin-pss-44: n. 45, p. 539
c-1138 | aron-solts | member_of | orgburo-commission-miasnikov-1921 | 1921-07-29 | certain | lenin-pss-44: n. 45, p. 539
c-1144 | v-l-panyushkin | member_of | rsdlp-b | 1907 | certain | lenin-pss-44: p. 643
c-1146 | v-l-panyushkin | readmitted_to | rcp-b | 1921~ | certain | lenin-pss-44: p. 643
c-1148 | clara-zetkin | chaired | ecci-commission-22 | 1922 | disputed | pyzhikov-korni: shevkunenko ch. 126
c-1149 | marcel-cachin | chaired | ecci-commission-22 | 1922 | disputed | pyzhikov-korni: shevkunenko ch. 126
`;
