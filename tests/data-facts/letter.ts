/** The Letter of the 22, the union and the Comintern: record | subject | relation | object | day | certainty | source: place in it. */
export const letter = `
c-0032 | alexander-shliapnikov | spoke_at | metalworkers-5th-congress | 1922-03-06 | certain | lenin-pss-45: n. 79
c-0034 | alexander-shliapnikov | spoke_at | miners-2nd-congress | 1921-01-23 | certain | lenin-pss-42: n. 115
c-0034 | alexander-shliapnikov | spoke_at | miners-2nd-congress | 1921-01-23 | certain | lenin-miners-1921: note 20
c-0061 | alexander-shliapnikov | criticised | ecci-commission-22 | 1922-03-06 | certain | lenin-pss-45: n. 79
c-0067 | alexander-shliapnikov | disciplined_by | cc-ccc-plenum-1921-08-09 | 1921-08-09 | certain | lenin-pss-45: n. 78
c-0067 | alexander-shliapnikov | disciplined_by | cc-ccc-plenum-1921-08-09 | 1921-08-09 | certain | avtorkhanov-kpss: reader p. 86
c-0314 | vladimir-lenin | spoke_at | miners-2nd-congress | 1921-01-23 | certain | lenin-pss-42: n. 115
c-0345 | leon-trotsky | spoke_at | miners-2nd-congress | 1921-01-23 | certain | lenin-pss-42: n. 115
c-0345 | leon-trotsky | spoke_at | miners-2nd-congress | 1921-01-23 | certain | lenin-miners-1921: note 20
c-0396 | workers-opposition | represented_at | letter-of-the-22 | 1922-02 | certain | lenin-pss-45: n. 80, p. 528
c-0398 | workers-opposition | voted_at | miners-2nd-congress | 1921-01-24 | certain | lenin-pss-42: n. 115, p. 483
c-0466 | miners-union | convened | miners-2nd-congress | 1921-01-25 | certain | lenin-pss-42: n. 115
c-0484 | eleventh-congress-commission-22 | voted_at | rcp-b-11th-congress | 1922-03 | certain | drama-rossii: reader p. 232
c-0485 | eleventh-congress-commission-22 | opposed | alexander-shliapnikov | 1922-03 | certain | drama-rossii: reader p. 232
c-0486 | eleventh-congress-commission-22 | opposed | alexandra-kollontai | 1922-03 | certain | drama-rossii: reader p. 232
c-0487 | eleventh-congress-commission-22 | opposed | sergei-medvedev | 1922-03 | certain | drama-rossii: reader p. 232
c-0488 | eleventh-congress-commission-22 | opposed | nikolai-kuznetsov | 1922-03 | certain | drama-rossii: reader p. 232
c-0489 | eleventh-congress-commission-22 | opposed | flor-mitin | 1922-03 | certain | drama-rossii: reader p. 232
c-0499 | comintern | convened | ecci-1st-enlarged-plenum | 1922-02-21 | certain | lenin-pss-45: n. 54, p. 518
c-0522 | rcp-b-11th-congress | founded | eleventh-congress-commission-22 | 1922-03 | certain | lenin-pss-45: n. 77, p. 526
c-0524 | rcp-b-11th-congress | adopted | resolution-former-workers-opposition | 1922-04-02 | certain | lenin-pss-45: n. 77
c-0526 | metalworkers-5th-congress | opposed | letter-of-the-22 | 1922-03-06 | certain | lenin-pss-45: n. 79, p. 527
c-0533 | ecci-1st-enlarged-plenum | took_place_in | moscow | 1922-02-21/1922-03-04 | certain | lenin-pss-45: n. 54, p. 518
c-0534 | ecci-1st-enlarged-plenum | adopted | ecci-resolution-22 | 1922-03-04 | certain | lenin-pss-45: n. 77, p. 526
c-0535 | cc-ccc-plenum-1921-08-09 | adopted | resolution-cc-ccc-1921-08-09 | 1921-08-09 | certain | lenin-pss-45: n. 78, p. 527
c-0552 | letter-of-the-22 | submitted_to | ecci-1st-enlarged-plenum | 1922-02-26 | certain | lenin-pss-45: n. 77
c-0757 | vasil-kolarov | member_of | ecci-commission-22 | 1922-02/1922-03 | certain | lenin-pss-45: n. 77, p. 526
c-0761 | karl-kreibich | member_of | ecci-commission-22 | 1922-02/1922-03 | certain | lenin-pss-45: n. 77, p. 526
c-0761 | karl-kreibich | member_of | ecci-commission-22 | 1922-02/1922-03 | certain | mlechin-kollontai: reader p. 100
c-0765 | clara-zetkin | member_of | ecci-commission-22 | 1922-02/1922-03 | certain | lenin-pss-45: n. 77, p. 526
c-0771 | marcel-cachin | member_of | ecci-commission-22 | 1922-02/1922-03 | certain | lenin-pss-45: n. 77, p. 526
c-0809 | jacob-friis | member_of | ecci-commission-22 | 1922-02/1922-03 | certain | lenin-pss-45: n. 77, p. 526
c-0810 | umberto-terracini | member_of | ecci-commission-22 | 1922-02/1922-03 | certain | lenin-pss-45: n. 77, p. 526
c-0812 | arthur-macmanus | member_of | ecci-commission-22 | 1922-02/1922-03 | certain | lenin-pss-45: n. 77, p. 526
c-0873 | platform-of-ten-supporters | voted_at | miners-2nd-congress | 1921-01-24 | certain | lenin-pss-42: n. 115, p. 483
c-0877 | trotsky-bukharin-group | voted_at | miners-2nd-congress | 1921-01-24 | certain | lenin-pss-42: n. 115, p. 483
c-1150 | rcp-b-11th-congress | published | letter-of-the-22 | 1922 | certain | mia-fr-appel-22: note under the title
c-0350 | leon-trotsky | opposed | letter-of-the-22 | 1922 | certain | sarabeev-trotsky-stalin: litfond reader p. 33
c-0551 | letter-of-the-22 | submitted_to | comintern | 1922 | certain | pyzhikov-korni: shevkunenko ch. 126
c-0553 | letter-of-the-22 | criticised | rcp-b | 1922-02 | certain | mia-fr-appel-22: para. 2
c-1151 | politburo | opposed | letter-of-the-22 | 1922-02 | certain | slavin-shakhmatnaya: reader p. 196
`;
