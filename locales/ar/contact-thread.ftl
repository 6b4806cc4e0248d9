### A thread as whoever began it sees it: what the site tells, the end, and beginnings of answers that they may read.

# $name has the thread, $other is another grown-up, $title what that one is, $place where, $day a day.
# "The person" takes the verb, so that nothing depends on whether the name is a man's or a woman's.
contact-told-later = هذا الشخص، {"\u2066"}{ $name }{"\u2069"}، يحتاج إلى وقت أكثر. يصلك الردّ في موعد أقصاه { $day }.
contact-told-talked = سجّل هذا الشخص، {"\u2066"}{ $name }{"\u2069"}، أنكما تحدثتما { $day }. أليس هذا صحيحاً؟ يمكنك كتابة ذلك هنا.
contact-told-offered = هذا الشخص، {"\u2066"}{ $name }{"\u2069"}، يريد أن يكمل معك شخص آخر: {"\u2066"}{ $other }{"\u2069"}، {"\u2066"}{ $title }{"\u2069"}، {"\u2066"}{ $place }{"\u2069"}. لا يستطيع الشخص الآخر القراءة هنا بعد. إذا كنت لا تريد ذلك، يمكنك كتابته هنا.
contact-told-accepted = الآن من يقرأ ويردّ هنا هو {"\u2066"}{ $other }{"\u2069"}، {"\u2066"}{ $title }{"\u2069"}، {"\u2066"}{ $place }{"\u2069"}. الشخص السابق، {"\u2066"}{ $name }{"\u2069"}، لم يعد يستطيع القراءة هنا.
contact-told-stays = لم يتغيّر شيء. من يقرأ ويردّ ما زال {"\u2066"}{ $name }{"\u2069"}.
    .nobody = لم يتغيّر شيء.
contact-told-cover = {"\u2066"}{ $name }{"\u2069"} في غياب، وآخر يوم من الغياب هو { $day }. في هذه الأثناء يقرأ ما تكتبه ويجيبك شخص آخر: {"\u2066"}{ $other }{"\u2069"}.
contact-told-reads = الآن يستطيع شخص آخر أيضاً القراءة هنا: {"\u2066"}{ $other }{"\u2069"}. وهو يعمل مع {"\u2066"}{ $name }{"\u2069"}.
contact-told-took = الآن من يجيبك هنا هو {"\u2066"}{ $name }{"\u2069"}، وهو شخص يعمل مع {"\u2066"}{ $other }{"\u2069"}.
contact-told-inherited = هذا الشخص، {"\u2066"}{ $name }{"\u2069"}، لم يعد يقرأ هنا. الآن من يقرأ ويردّ هنا هو {"\u2066"}{ $other }{"\u2069"}، {"\u2066"}{ $title }{"\u2069"}، من المكان نفسه، ويستطيع قراءة ما كتبته من قبل.
contact-told-inherited-later = هذا الشخص، {"\u2066"}{ $name }{"\u2069"}، لم يعد يقرأ هنا. من سيكمل معك هو {"\u2066"}{ $other }{"\u2069"}، ويستطيع قراءة ما كتبته من قبل، لكنه غائب الآن.
    .back = هذا الشخص، {"\u2066"}{ $name }{"\u2069"}، لم يعد يقرأ هنا. من سيكمل معك هو {"\u2066"}{ $other }{"\u2069"}، ويستطيع قراءة ما كتبته من قبل، لكنه غائب الآن ويعود يوم { $day }.
contact-told-again = الآن يوجد من جديد من يستطيع القراءة هنا: {"\u2066"}{ $other }{"\u2069"}. ويستطيع قراءة ما كتبته من قبل.
contact-told-nobody-left = من كانوا يستطيعون القراءة هنا لم يعودوا يعملون هنا. لا أحد هناك يستطيع الآن قراءة ما تكتبه هنا، وربما لا يستطيع قراءة ما كتبته من قبل. لا تنتظر جواباً هنا. في الأسفل مكتوب بمن يمكنك الاتصال.
contact-told-ended = هذا الشخص، {"\u2066"}{ $name }{"\u2069"}، يظن أنكما انتهيتما الآن. يمكنك دائماً الكتابة من جديد، بالرمز نفسه.
contact-told-reopened = هذا الشخص، {"\u2066"}{ $name }{"\u2069"}، فتح هذا من جديد.
# Where no name or no title is known.
contact-told-someone = من كان يقرأ هنا من قبل
contact-told-colleague = من الفريق

contact-end = هل انتهيت؟
    .lead = يمكنك إنهاء هذا هنا. يمكنك دائماً الكتابة من جديد، بالرمز نفسه.
contact-end-go = إنهاء
contact-ended = انتهى هذا
    .lead = هل هناك شيء آخر؟ تكفي الكتابة هنا، فيُفتح من جديد.
contact-reply-again = الكتابة من جديد
contact-asked-help = هل حصلت على مساعدة؟
contact-asked-part = هل شاركت في اتخاذ القرار؟
contact-asked-why = لا يلزم أن تجيب. نعدّ الإجابات كي نتحسّن.
contact-asked-go = حفظ الإجابات
contact-asked-thanks = شكراً. حُفظت إجاباتك.
contact-reply-yes = نعم
contact-reply-partly = قليلاً
contact-reply-no = لا

## Beginnings of answers, read and changed by whoever answers

contact-template-hello = مرحباً. شكراً لأنك كتبت. قرأت رسالتك وأودّ أن أساعدك.
contact-template-time = قرأت رسالتك. أحتاج إلى بعض الوقت كي أجيب جيداً. سأكتب من جديد في أقرب وقت ممكن.
contact-template-meet = هل تودّ أن نلتقي ونتحدث؟ يمكننا أيضاً أن نستمر في الكتابة هنا. الاختيار لك. يمكنك كتابة الوقت المناسب لك.
contact-template-body = هل تودّ أن تأتي إلى هنا كي ننظر في الأمر معاً؟ يمكنك كتابة الأيام المناسبة. يمكنك إحضار شخص معك.
contact-template-school = هل تودّ أن تخبرني أكثر عن الحال في المدرسة؟ أستطيع أن أساعد في تغيير بعض الأمور. لن أفعل شيئاً من دون أن أسألك.
contact-template-hand-over = أظن أن شخصاً بالغاً آخر يستطيع أن يساعدك أفضل مني. هل توافق على أن أسأل هذا الشخص؟ عندها يستطيع قراءة ما كتبناه. القرار لك.
contact-template-together = يلزم أن يساعدك عدة أشخاص بالغين. أستطيع أن أجعلهم يتحدثون معاً، فلا يلزم أن تشرح كل شيء من جديد. هل تريد ذلك؟
contact-template-worry = ما أخبرتني به يقلقني عليك. لذلك يجب أن أخبر الخدمات الاجتماعية (socialtjänsten)، كي تصلك المساعدة. أريد أن تعرف ذلك أولاً. ما رأيك؟
contact-template-end = كيف تشعر الآن؟ هل ترى أننا انتهينا هذه المرة؟ يمكنك دائماً الكتابة من جديد.
