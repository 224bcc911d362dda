import type { Text } from './text.ts';

/** What the explorer's page says where no script runs: alone in a file, so that no script carries it. */
export const withoutScript: Text = {
	tr: 'JavaScript kapalı: resimdeki her isim kendi sayfasına götürür. Süzmek ve aramak için JavaScript gerekir.',
	en: 'JavaScript is off: every name in the picture leads to its page. Filtering and search need JavaScript.',
	ru: 'JavaScript отключён: каждое имя на картинке ведёт на свою страницу. Для фильтров и поиска нужен JavaScript.'
};
