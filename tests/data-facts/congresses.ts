/** The congresses and who was elected there: record | subject | relation | object | day | certainty | source: place in it. `-` is no day. */
export const congresses = `
c-0029 | alexander-shliapnikov | elected_to | central-committee | 1921-03 | certain | pyzhikov-korni: bibliboba reader p. 50
c-0115 | alexandra-kollontai | spoke_at | rcp-b-10th-congress | 1921-03 | certain | lenin-10cong-ch02: summing-up speech, 9 March
c-0115 | alexandra-kollontai | spoke_at | rcp-b-10th-congress | 1921-03 | certain | karrer-kollontai: reader p. 55
c-0152 | sergei-medvedev | elected_to | central-committee | 1921-03 | certain | pyzhikov-korni: bibliboba reader p. 50
c-0221 | aleksei-kiselev | elected_to | central-control-commission | 1923-04 | certain | lenin-pss-40: p. 437
c-0225 | aleksei-kiselev | spoke_at | miners-2nd-congress | 1921-01 | certain | lenin-10cong-ch02: summing-up speech, 9 March
c-0315 | vladimir-lenin | took_part_in | rcp-b-10th-congress | 1921-03 | certain | lenin-pss-43: n. 125, p. 460, p. 376
c-0509 | rcp-b-10th-congress | elected | central-committee | 1921-03 | certain | pyzhikov-korni: bibliboba reader p. 50
c-0512 | rcp-b-10th-congress | adopted | resolution-on-party-unity | 1921-03-16 | certain | lenin-pss-43: pp. 89-92, n. 43, p. 441
c-0513 | rcp-b-10th-congress | adopted | resolution-on-syndicalist-deviation | 1921-03-16 | certain | lenin-pss-43: pp. 93-97, n. 43, p. 441
c-0515 | rcp-b-10th-congress | supported | workers-opposition | 1921-03 | certain | lenin-pss-43: pp. 91-92, 110, 375
c-0549 | kollontai-pamphlet | submitted_to | rcp-b-10th-congress | 1921-03 | certain | smele-civil-wars-ru: reader p. 116
c-0556 | pravda | published | theses-of-the-workers-opposition | 1921-01-25 | certain | lenin-10cong-ch02: summing-up speech, 9 March
c-0863 | vasily-mikhailov | held_office_in | central-committee | 1921-03 | certain | lenin-pss-54: p. 788
c-0863 | vasily-mikhailov | held_office_in | central-committee | 1921-03 | certain | lenin-pss-44: p. 640
c-0980 | alexander-tolokontsev | elected_to | central-committee | 1924-05-31/1925-12-18 | certain | knowbysight-tolokontsev: service record
c-0981 | alexander-tolokontsev | elected_to | central-committee | 1925-12-31/1934-01-26 | certain | knowbysight-tolokontsev: service record
c-1025 | dmitry-lebed | member_of | central-committee | ../1937 | certain | memo-stalin-lists: person p10344
c-1029 | vasily-mikhailov | elected_to | central-committee | 1921-03 | certain | lenin-pss-54: p. 788
c-1030 | vasily-mikhailov | elected_to | central-committee | 1922-04 | certain | lenin-pss-54: p. 788
c-1049 | yuri-milonov | delegate_to | rsdlp-6th-congress | 1917 | probable | wiki-ru-milonov: para. 2 (Norwegian translation)
c-1050 | yuri-milonov | delegate_to | rcp-b-8th-congress | 1919-03 | probable | wiki-ru-milonov: para. 2 (Norwegian translation)
c-1051 | yuri-milonov | delegate_to | rcp-b-9th-congress | 1920 | probable | wiki-ru-milonov: para. 2 (Norwegian translation)
c-1052 | yuri-milonov | delegate_to | rcp-b-10th-congress | 1921-03 | probable | wiki-ru-milonov: para. 2 (Norwegian translation)
c-1069 | ivan-kutuzov | elected_to | central-committee | 1921-03 | certain | pyzhikov-korni: bibliboba reader p. 50
c-1070 | aleksei-kiselev | elected_to | central-committee | 1921-03 | certain | pyzhikov-korni: bibliboba reader p. 50
c-1071 | yuri-milonov | spoke_at | rcp-b-10th-congress | 1921-03-09 | certain | lenin-10cong-ch02: summing-up speech, 9 March
c-1072 | ivan-kutuzov | spoke_at | rcp-b-10th-congress | 1921-03 | certain | lenin-10cong-ch02: speech on the trade unions, 14 March
c-1073 | alexander-shliapnikov | spoke_at | rcp-b-10th-congress | 1921-03-09 | certain | lenin-10cong-ch02: summing-up speech, 9 March, last paragraphs
c-1073 | alexander-shliapnikov | spoke_at | rcp-b-10th-congress | 1921-03-09 | certain | karrer-kollontai: reader p. 55
c-1074 | workers-opposition | represented_at | rcp-b-10th-congress | 1921-03-08 | certain | lenin-10cong-ch02: summing-up speech, 9 March
c-1075 | workers-opposition | spoke_at | rcp-b-10th-congress | 1921-03-09 | certain | lenin-10cong-ch02: summing-up speech, 9 March
c-1078 | sergei-medvedev | spoke_at | rcp-b-10th-congress | 1921-03-16 | probable | lenin-pss-43: p. 107, n. 48
c-1079 | rcp-b-10th-congress | elected | central-control-commission | 1921-03 | certain | lenin-pss-44: n. 46, p. 540
c-1080 | workers-opposition | opposed | resolution-on-syndicalist-deviation | 1921-03-16 | certain | lenin-pss-43: n. 43, p. 441
c-1081 | democratic-centralists | opposed | resolution-on-syndicalist-deviation | 1921-03-16 | certain | lenin-pss-43: n. 43, p. 441
c-1082 | workers-opposition | opposed | resolution-on-party-unity | 1921-03-16 | certain | lenin-pss-43: n. 43, p. 441
c-1083 | democratic-centralists | opposed | resolution-on-party-unity | 1921-03-16 | certain | lenin-pss-43: n. 43, p. 441
c-1084 | vladimir-lenin | spoke_at | rcp-b-10th-congress | 1921-03-16 | certain | lenin-pss-43: p. 111
c-1086 | workers-opposition | took_part_in | private-meeting-cc-election-1921 | 1921-03 | certain | lenin-pss-43: p. 107
c-1087 | vladimir-lenin | took_part_in | private-meeting-cc-election-1921 | 1921-03 | certain | lenin-pss-43: p. 107
c-1105 | kollontai-pamphlet | submitted_to | comintern-3rd-congress | 1921 | certain | karrer-kollontai: reader p. 58
c-1106 | theses-of-the-workers-opposition | submitted_to | rcp-b-10th-congress | 1921-03 | certain | fischer-lenin: reader p. 74
c-1142 | gavril-myasnikov | addressed | central-committee | 1921 | certain | lenin-pss-44: n. 45, p. 539
`;
