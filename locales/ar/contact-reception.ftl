### Who reads instead, and how a grown-up is found in person.

# $name is away, $day is the last day of it, $cover reads meanwhile.
contact-away = هذا الشخص غائب حتى نهاية يوم { $day }: {"\u2066"}{ $name }{"\u2069"}. الشخص الذي يقرأ بدلاً منه: {"\u2066"}{ $cover }{"\u2069"}.
contact-reads-nobody = لا نستطيع الآن أن نعد بأن أحداً يقرأ هنا. ما كتبتموه ما زال موجوداً. إذا كنت بحاجة إلى أحد الآن، يمكنك الاتصال بـ Bris على الرقم 116 111.
    .guardian = لا نستطيع الآن أن نعد بأن أحداً يقرأ هنا. ما كتبتموه ما زال موجوداً. إذا كان الأمر عاجلاً، فاتصل بالرقم 112.
contact-room = الغرفة: {"\u2068"}{ $room }{"\u2069"}
contact-drop-in = يمكنك المجيء بدون حجز موعد:
contact-drop-in-day = { $weekday } {"\u2066"}{ $times }{"\u2069"}
contact-assured = تم التحقق يوم { $day }
# What a screen reader says of the buttons on a card: each begins with the words that are seen.
contact-write-by = كتابة رسالة إلى {"\u2066"}{ $name }{"\u2069"}
contact-call-me-by = اتصلوا بي: {"\u2066"}{ $name }{"\u2069"}
contact-coordinate-by = أرسلوني من مكان إلى آخر. ساعدوني: {"\u2066"}{ $name }{"\u2069"}
    .guardian = أرسلونا من مكان إلى آخر. ساعدونا على جمع الأمور معاً: {"\u2066"}{ $name }{"\u2069"}
