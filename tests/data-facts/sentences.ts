/** Arrests, sentences, exile, expulsions: record | subject | relation | object | day | certainty | source: place in it. `-` is no day. */
export const sentences = `
c-0070 | alexander-shliapnikov | expelled_from | vkp-b | 1933 | certain | lenin-pss-44: p. 658
c-0070 | alexander-shliapnikov | expelled_from | vkp-b | 1933 | certain | rogovin-vlast: reader p. 250
c-0072 | alexander-shliapnikov | arrested_by | nkvd | 1935-01 | certain | memo-stalin-lists: person p7330 (2 January 1935)
c-0073 | alexander-shliapnikov | arrested_by | nkvd | 1936-09-02 | certain | memo-stalin-lists: person p7330
c-0075 | alexander-shliapnikov | convicted_by | nkvd-special-board | 1935-03-26 | certain | memo-stalin-lists: person p7330 (26 March 1935)
c-0076 | alexander-shliapnikov | convicted_by | supreme-court-military-collegium | 1937-09-02 | certain | memo-stalin-lists: person p7330, list 70, no. 114
c-0078 | alexander-shliapnikov | exiled_to | astrakhan | 1935-12-10 | certain | memo-stalin-lists: person p7330 (10 December 1935)
c-0079 | alexander-shliapnikov | exiled_to | russian-north | 1934 | certain | koshel-syska: kniga-online p. 92
c-0167 | sergei-medvedev | expelled_from | vkp-b | 1933-12 | certain | rogovin-vlast: reader p. 250
c-0261 | nikolai-kuznetsov | expelled_from | rcp-b | 1922-04-02 | certain | slavin-shakhmatnaya: reader p. 196
c-0271 | flor-mitin | expelled_from | rcp-b | 1922-04-02 | certain | slavin-shakhmatnaya: reader p. 196
c-0296 | gavril-myasnikov | expelled_from | rcp-b | 1922-02-20 | certain | lenin-pss-44: n. 45, p. 540
c-0297 | gavril-myasnikov | arrested_by | gpu | 1923-05-25 | certain | hebbes-levye-kommunisty: reallib p. 7
c-0620 | o-kh-prokopenko | convicted_by | nkvd-special-board | 1935-04-14 | probable | memo-stalin-lists: person p5037
c-0680 | ivan-akulov | arrested_by | nkvd | 1937-07-23 | certain | memo-stalin-lists: person p10317, list 247, no. 2
c-0681 | ivan-akulov | convicted_by | supreme-court-military-collegium | 1937-10-29 | certain | memo-stalin-lists: person p10317, list 247, no. 2
c-0883 | workers-truth | expelled_from | rcp-b | 1923-12 | certain | wiki-en-workers-truth: para. 3
c-0974 | ivan-kutuzov | arrested_by | nkvd | 1937-06-24 | certain | memo-stalin-lists: person p5304
c-0975 | ivan-kutuzov | convicted_by | supreme-court-military-collegium | 1937-08-16 | disputed | memo-stalin-lists: person p5304, list 60, no. 46
c-0976 | aleksei-kiselev | arrested_by | nkvd | 1937-08-20 | certain | memo-stalin-lists: person p10337
c-0977 | aleksei-kiselev | convicted_by | supreme-court-military-collegium | 1937-10-29 | certain | memo-stalin-lists: person p10337, list 247, no. 22
c-0988 | mikhail-lobanov | expelled_from | vkp-b | 1936 | certain | memo-stalin-lists: person p64
c-0989 | mikhail-lobanov | arrested_by | nkvd | 1936-03-10 | certain | reabilitovani-kharkiv-2: Лобанов
c-0990 | mikhail-lobanov | convicted_by | supreme-court-military-collegium | 1937-03-09 | certain | memo-stalin-lists: person p64, list 3, no. 31
c-0990 | mikhail-lobanov | convicted_by | supreme-court-military-collegium | 1937-03-09 | certain | reabilitovani-kharkiv-2: Лобанов
c-0991 | nikolai-kuznetsov | arrested_by | nkvd | 1936-08-19 | probable | memo-stalin-lists: person p231
c-0992 | nikolai-kuznetsov | convicted_by | supreme-court-military-collegium | 1937-03-12 | probable | memo-stalin-lists: person p231, list 3, no. 47
c-0993 | aleksandr-pravdin | arrested_by | nkvd | 1937-12-11 | probable | memo-stalin-lists: person p36815
c-0994 | aleksandr-pravdin | convicted_by | supreme-court-military-collegium | 1938-09-03 | probable | memo-stalin-lists: person p36815, list 188, no. 95
c-0995 | pavel-borisov | arrested_by | nkvd | 1937-12-07 | probable | memo-stalin-lists: person p27989
c-0996 | pavel-borisov | convicted_by | supreme-court-military-collegium | 1938-04-08 | probable | memo-stalin-lists: person p27989, list 276, no. 16
c-0998 | yuri-milonov | convicted_by | supreme-court-military-collegium | 1938 | certain | memo-stalin-lists: list 181 (10 June 1938), second category, no. 2
c-1001 | sergei-medvedev | arrested_by | nkvd | 1937-01-23 | certain | memo-stalin-lists: person p8011
c-1002 | sergei-medvedev | convicted_by | supreme-court-military-collegium | 1937-09-10 | certain | memo-stalin-lists: person p8011, list 220, no. 35
c-1003 | timofei-sapronov | arrested_by | nkvd | 1935 | certain | memo-stalin-lists: person p9168
c-1004 | timofei-sapronov | arrested_by | nkvd | 1937-08-10 | certain | memo-stalin-lists: person p9168
c-1005 | timofei-sapronov | convicted_by | supreme-court-military-collegium | 1937-09-28 | certain | memo-stalin-lists: person p9168, list 234, no. 57
c-1006 | nikolai-kubyak | arrested_by | nkvd | 1937-06-13 | certain | memo-stalin-lists: person p11964
c-1007 | nikolai-kubyak | convicted_by | supreme-court-military-collegium | 1937-11-27 | certain | memo-stalin-lists: person p11964, list 92, no. 12
c-1008 | efim-ignatov | arrested_by | nkvd | 1937-11-03 | certain | memo-stalin-lists: person p19483
c-1009 | efim-ignatov | convicted_by | supreme-court-military-collegium | 1938-01-11 | certain | memo-stalin-lists: person p19483, list 335, no. 56
c-1010 | n-osinsky | arrested_by | nkvd | 1937-10-13 | certain | memo-stalin-lists: person p36396
c-1011 | n-osinsky | convicted_by | supreme-court-military-collegium | 1938-09-01 | certain | memo-stalin-lists: person p36396
c-1012 | vasily-schmidt | arrested_by | nkvd | 1937-01-04 | disputed | memo-stalin-lists: person p36192
c-1013 | vasily-schmidt | convicted_by | supreme-court-military-collegium | 1937-06-03 | certain | memo-stalin-lists: person p36192
c-1014 | vasily-schmidt | convicted_by | supreme-court-military-collegium | 1938-07-29 | certain | memo-stalin-lists: person p36192, list 184, no. 136
c-1019 | vladimir-nevsky | convicted_by | nkvd-special-board | 1935-05-05 | certain | memo-stalin-lists: person p2095
c-1020 | vladimir-nevsky | arrested_by | nkvd | 1935-02-19 | certain | memo-stalin-lists: person p2095
c-1021 | vladimir-nevsky | convicted_by | supreme-court-military-collegium | 1937-05-25 | certain | memo-stalin-lists: person p2095, list 16, no. 16
c-1022 | alexander-kamensky | arrested_by | nkvd | 1937-11-06 | probable | memo-stalin-lists: person p23868
c-1023 | alexander-kamensky | convicted_by | supreme-court-military-collegium | 1938-02-09 | probable | memo-stalin-lists: person p23868, list 380, no. 26
c-1026 | dmitry-lebed | arrested_by | nkvd | 1937-08-01 | certain | memo-stalin-lists: person p10344
c-1027 | dmitry-lebed | convicted_by | supreme-court-military-collegium | 1937-10-29 | certain | memo-stalin-lists: person p10344, list 247, no. 29
c-1031 | vasily-mikhailov | arrested_by | nkvd | 1937-06-11 | certain | memo-stalin-lists: person p9156
c-1032 | vasily-mikhailov | convicted_by | supreme-court-military-collegium | 1937-09-26 | certain | memo-stalin-lists: person p9156, list 234, no. 45
c-1036 | vladimir-smirnov | convicted_by | supreme-court-military-collegium | 1937-05 | probable | memo-stalin-lists: list 16 (15 May 1937), no. 37
c-1037 | evgeny-preobrazhensky | convicted_by | supreme-court-military-collegium | 1937-07 | probable | memo-stalin-lists: list 41 (10 July 1937), no. 77
c-1038 | o-kh-prokopenko | exiled_to | western-siberia | 1935-04-14 | probable | memo-stalin-lists: person p5037
c-1039 | o-kh-prokopenko | arrested_by | nkvd | 1937-03-01 | probable | memo-stalin-lists: person p5037
c-1040 | o-kh-prokopenko | convicted_by | supreme-court-military-collegium | 1937-10-29 | probable | memo-stalin-lists: person p5037
c-1041 | o-kh-prokopenko | convicted_by | mgb-special-board | 1949-08-13 | probable | memo-stalin-lists: person p5037
`;
