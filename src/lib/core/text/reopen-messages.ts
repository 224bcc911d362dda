import type { Text } from './text.ts';

/** Sentences of pictures that open again as a graph. */
export const reopenMessages = {
	open: { tr: 'Resim aç…', en: 'Open a picture…', ru: 'Открыть картинку…' },
	dropHere: {
		tr: 'Açmak için Fateline resmini bırakın',
		en: 'Drop a Fateline picture to open it',
		ru: 'Отпустите картинку Fateline, чтобы открыть её'
	},
	dropKinds: {
		tr: 'PNG, SVG, PDF, JPEG ya da WebP. Dosya bu bilgisayardan çıkmaz.',
		en: 'PNG, SVG, PDF, JPEG or WebP. The file does not leave this computer.',
		ru: 'PNG, SVG, PDF, JPEG или WebP. Файл не покидает этот компьютер.'
	},
	opening: { tr: 'Resim okunuyor…', en: 'Reading the picture…', ru: 'Картинка читается…' },
	opened: {
		tr: 'Resim açıldı: {file}. Geri al (Ctrl+Z) önceki görünüme döner.',
		en: 'The picture is open: {file}. Undo (Ctrl+Z) goes back to the view before.',
		ru: 'Картинка открыта: {file}. Отмена (Ctrl+Z) вернёт прежний вид.'
	},
	otherVersion: {
		tr: 'Resmin veri sürümü {made}, buradaki {here}: değişmiş olan, şimdiki veriye göre gösterilir.',
		en: 'The picture was made from data version {made}; here it is {here}. What has changed is shown as it is now.',
		ru: 'Картинка сделана по версии данных {made}, здесь версия {here}. Что изменилось, показано по нынешним данным.'
	},
	clipboard: { tr: 'panodaki resim', en: 'the picture on the clipboard', ru: 'картинка из буфера обмена' }
} as const satisfies Record<string, Text>;

/** Why a file does not open again, by `Problem` of core/formats/state: what it is, and what to do. */
export const reopenProblems = {
	none: {
		tr: 'Açılamadı: {file}. Bu dosyada görünüm yok. Fateline’da yapılmadıysa hiç olmamıştır; yapıldıysa yolda silinmiştir: mesajlaşma uygulamaları, ekran görüntüleri, pano ve resim düzenleyiciler resmi yeniden yazar. Özgün dosyayı açın ya da resmin altında yazan adresi kullanın.',
		en: 'Not opened: {file}. There is no view in this file. If Fateline did not make it, there never was one; if it did, it was lost on the way: messengers, screenshots, the clipboard and picture editors write a picture anew. Open the original file, or use the address printed under the picture.',
		ru: 'Не открыто: {file}. В этом файле нет вида. Если его сделал не Fateline, вида в нём и не было; если Fateline, то вид потерялся по дороге: мессенджеры, снимки экрана, буфер обмена и редакторы записывают картинку заново. Откройте исходный файл или воспользуйтесь адресом, напечатанным под картинкой.'
	},
	newer: {
		tr: 'Açılamadı: {file}. Dosya, Fateline’ın daha yeni bir sürümünde yapılmış. Sayfayı yeniden yükleyip bir daha deneyin ya da resmin altında yazan adresi açın.',
		en: 'Not opened: {file}. It was made by a newer version of Fateline. Reload the page and try again, or open the address printed under the picture.',
		ru: 'Не открыто: {file}. Файл сделан более новой версией Fateline. Обновите страницу и попробуйте ещё раз или откройте адрес, напечатанный под картинкой.'
	},
	damaged: {
		tr: 'Açılamadı: {file}. Dosya ya da içindeki görünüm bozuk. Dosyayı yeniden indirin ya da resmin altında yazan adresi açın.',
		en: 'Not opened: {file}. The file, or the view in it, is damaged. Fetch the file again, or open the address printed under the picture.',
		ru: 'Не открыто: {file}. Файл или вид в нём повреждён. Скачайте файл ещё раз или откройте адрес, напечатанный под картинкой.'
	},
	'too-large': {
		tr: 'Açılamadı: {file}. Dosya 50 MB’den ya da içindeki görünüm 5 MB’den büyük. Aynı görünümün SVG’si ya da daha küçük bir PNG’si açılır; resmin altında yazan adres de açılır.',
		en: 'Not opened: {file}. The file is larger than 50 MB, or the view in it than 5 MB. An SVG or a smaller PNG of the same view can be opened, and so can the address printed under the picture.',
		ru: 'Не открыто: {file}. Файл больше 50 МБ, или вид в нём больше 5 МБ. Можно открыть SVG или PNG поменьше с тем же видом, а также адрес, напечатанный под картинкой.'
	},
	'foreign-case': {
		tr: 'Açılamadı: {file}. Bu resim başka bir konunun resmi: “{title}”. Resmin altında yazan adreste açılır.',
		en: 'Not opened: {file}. It is a picture of another case: “{title}”. It opens at the address printed under the picture.',
		ru: 'Не открыто: {file}. Это картинка другого исследования: «{title}». Она откроется по адресу, напечатанному под картинкой.'
	},
	'not-a-picture': {
		tr: 'Açılamadı: {file}. Yalnızca Fateline’ın kaydettiği PNG, SVG, PDF, JPEG ve WebP dosyaları açılır.',
		en: 'Not opened: {file}. Only PNG, SVG, PDF, JPEG and WebP files saved by Fateline can be opened.',
		ru: 'Не открыто: {file}. Открываются только файлы PNG, SVG, PDF, JPEG и WebP, сохранённые в Fateline.'
	},
	unreadable: {
		tr: 'Açılamadı: {file}. Tarayıcı dosyayı okuyamadı. Dosyanın yerinde durduğuna bakıp yeniden deneyin.',
		en: 'Not opened: {file}. The browser could not read the file. See whether it is still there, and try again.',
		ru: 'Не открыто: {file}. Браузер не смог прочитать файл. Проверьте, на месте ли он, и попробуйте ещё раз.'
	}
} as const satisfies Record<string, Text>;
