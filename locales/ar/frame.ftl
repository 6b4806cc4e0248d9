### The words in Arabic around every page: header, footer, dates, notices. "\u2066" and "\u2069" hold what is filled in from left to right: without them, right-to-left display turns it round.

frame-direction = rtl
# "yes" once a human has reviewed the language.
frame-reviewed = no
frame-language-name = العربية
frame-title = Lotsen
frame-name = Lotsen
frame-skip = انتقل إلى محتوى الصفحة
frame-language = اللغة
frame-listen = استمع
frame-leave = مغادرة
# Spoken by screen readers after the first and second press. # stands for the presses that are left.
frame-leave-more = مفتاح Shift. عدد الضغطات الباقية لمغادرة الصفحة: #.
frame-demo = هذا موقع تجريبي. لا تقف وراءه أي جهة رسمية.
frame-demo-reads = لا أحد يقرأ ما تكتبه هنا.
frame-not-reviewed = لم يراجع أي إنسان هذه الترجمة بعد.
frame-urgent = خطر الآن؟
frame-call-112 = اتصل بالرقم 112
frame-call-bris = Bris 116 111
frame-urgent-more = مساعدة أخرى الآن
frame-about = عن الموقع
frame-who = من يقف وراء الموقع؟
frame-privacy = ماذا يحدث لما أكتبه؟
frame-accessibility = هل يستطيع الجميع استعمال الموقع؟
frame-offline = احفظ النصائح لوقت لا يكون فيه إنترنت

## Dates

frame-month-1 = يناير
frame-month-2 = فبراير
frame-month-3 = مارس
frame-month-4 = أبريل
frame-month-5 = مايو
frame-month-6 = يونيو
frame-month-7 = يوليو
frame-month-8 = أغسطس
frame-month-9 = سبتمبر
frame-month-10 = أكتوبر
frame-month-11 = نوفمبر
frame-month-12 = ديسمبر
frame-weekday-1 = يوم الاثنين
frame-weekday-2 = يوم الثلاثاء
frame-weekday-3 = يوم الأربعاء
frame-weekday-4 = يوم الخميس
frame-weekday-5 = يوم الجمعة
frame-weekday-6 = يوم السبت
frame-weekday-7 = يوم الأحد
frame-today = اليوم
frame-tomorrow = غداً
# $day is a number, $month a month's name.
frame-date = { $day } { $month } { $year }
frame-date-month = { $month } { $year }

## Notices

frame-missing = هذه الصفحة غير موجودة
    .text = قد يكون الرابط قديماً أو مكتوباً بشكل خاطئ. ابدأ من البداية، وستجد ما تبحث عنه.
frame-broken = حدث خطأ عندنا
    .text = الذنب ليس ذنبك. جرّب مرة أخرى بعد قليل. إذا كان الأمر عاجلاً، فاتصل بالرقم 112.
# $id names the fault, for those who mend it.
frame-broken-id = رقم الخطأ: {"\u2066"}{ $id }{"\u2069"}
frame-too-much = هذا كثير دفعة واحدة
    .text = ارجع واكتب نصاً أقصر قليلاً. ما كتبته ما زال في الخانة.
frame-unreadable = لم نستطع قراءة ما أرسلته
    .text = ارجع وجرّب مرة أخرى. أو ابدأ من البداية.
frame-foreign = هذا جاء من موقع آخر
    .text = من أجلك، لا نستقبل إلا ما ترسله من هنا. ابدأ من البداية.
frame-start = إلى البداية
