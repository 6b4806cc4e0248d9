### The words in Arabic of the guide's pages: questions, the answer, search, crisis, note, and the pages of plain text. "\u2066" and "\u2069" hold what is filled in from left to right: without them, right-to-left display turns it round.

## Questions

guide-question-need = إلى أين أتوجه؟
    .guardian = إلى أين تتوجه من أجل طفلك؟
    .lead = اختر الأقرب إلى ما تشعر به. لا يلزم أن تقول من أنت.
    .lead-guardian = اختر الأقرب إلى وضعكم. لا يلزم أن تقول من أنت.
guide-question-topic = ما الأنسب؟
    .guardian = ما الأنسب؟
    .lead = اختر واحداً. لا بأس إذا لم يكن مناسباً تماماً.
    .lead-guardian = اختر واحداً. لا بأس إذا لم يكن مناسباً تماماً.
guide-question-wheel = ما الذي يزعجك أكثر؟
    .guardian = ما الذي يزعج طفلك أكثر؟
    .lead = في العجلة ثمانية أجزاء من حياة جيدة. اختر الجزء الذي لا تشعر بأنه جيد.
    .lead-guardian = في العجلة ثمانية أجزاء من حياة جيدة. اختر الجزء الذي يحتاج فيه طفلك إلى دعم أكثر.
guide-question-place = أين تسكن؟
    .guardian = أين يسكن طفلك؟
    .lead = هكذا يمكننا أن نعرض مساعدة قريبة منك.
    .lead-guardian = هكذا يمكننا أن نعرض مساعدة قريبة منكم.
guide-question-age = كم عمرك؟
    .guardian = كم عمر طفلك؟
    .lead = بعض المساعدة لأعمار معينة فقط.
    .lead-guardian = بعض المساعدة لأعمار معينة فقط.
guide-question-urgency = هل الأمر عاجل؟
    .guardian = هل الأمر عاجل؟
    .lead = إذا كان أحد في خطر، فاتصل بالرقم 112.
    .lead-guardian = إذا كان أحد في خطر، فاتصل بالرقم 112.
guide-urgency-nu = أحتاج إلى أحد الآن
    .guardian = نحتاج إلى أحد الآن
guide-urgency-snart = خلال هذا الأسبوع
    .guardian = خلال هذا الأسبوع
guide-urgency-kan-vanta = يمكن أن ينتظر الأمر
    .guardian = يمكن أن ينتظر الأمر
guide-voice = من يخصه الأمر؟
guide-voice-child = يخصني
guide-voice-guardian = يخص طفلي
guide-back = رجوع
guide-next = تابع
guide-skip = تخطّي السؤال
guide-so-far = إجاباتك
# $answer is what was answered.
guide-change = غيّر الجواب: { $answer }
# $years is a number. Without a noun counted, since Arabic has several forms of "year".
guide-age-years = العمر { $years }
guide-stale = تغيّر السؤال منذ المرة الماضية. اختر مرة أخرى. أجوبتك الأخرى ما زالت موجودة.
guide-wheel-choose = اختر أحد الأجزاء، أو تخطَّ السؤال.
guide-from-start = ابدأ من البداية

## The answer

guide-answer = إلى هنا يمكنك أن تتوجه
    .guardian = إلى هنا يمكنك أن تتوجه
guide-begin = ابدأ من هنا
guide-others-urgent = اتصل هنا أيضاً
    .guardian = اتصل هنا أيضاً
guide-others = إذا كنت تفضل غير ذلك
    .guardian = إذا كنت تفضل غير ذلك
guide-wait = في وقت انتظارك
    .guardian = في وقت انتظاركم
guide-say = يمكنك أن تبدأ هكذا
    .guardian = يمكنك أن تبدأ هكذا
guide-happens = ماذا يحدث بعد ذلك؟
    .guardian = ماذا يحدث بعد ذلك؟
guide-knows = من سيعرف؟
    .guardian = من سيعرف؟
guide-direction-happens = قل إنك تريد أن تتحدث. تجدان وقتًا ومكانًا لا يزعجكما فيه أحد. يستمع إليك الشخص البالغ ويخبرك بما يمكن أن يحدث بعد ذلك.
    .guardian = قولوا إنكم تحتاجون إلى دعم. تتفقون على وقت للحديث. يستمع إليكم الشخص البالغ ويخبركم بما يمكن أن يحدث بعد ذلك.
guide-direction-knows = الكبار في المدرسة والرعاية الصحية لا يحق لهم الحديث عنك إلا مع أشخاص معينين. لكن إذا ظنوا أنك تعيش في وضع يؤذيك، يجب أن يخبروا الخدمات الاجتماعية (socialtjänsten). يمكنك أن تسأل أولاً.
    .guardian = الكبار في المدرسة والرعاية الصحية ملزمون بالسرية. لكن إذا ظنوا أن طفلك يعيش في وضع يؤذيه، يجب أن يخبروا الخدمات الاجتماعية (socialtjänsten).
guide-cost-free = مجاناً
guide-cost-call = يكلف مثل مكالمة عادية
guide-cost-unknown = لا نعرف هل يكلف ذلك مالاً
guide-anonymous-yes = يحق لك عدم ذكر اسمك
    .guardian = يحق لك عدم ذكر اسمك
guide-anonymous-no = يلزم أن تقول من أنت
    .guardian = يلزم أن تقول من أنت
guide-anonymous-unknown = لا نعرف هل يمكنك عدم ذكر اسمك
    .guardian = لا نعرف هل يمكنك عدم ذكر اسمك
# $from and $to are ages in years.
guide-ages-between = من عمر { $from } إلى { $to } سنة
guide-ages-from = ابتداءً من عمر { $from } سنة
guide-open-always = مفتوح في أي ساعة من اليوم
# $time is a time of day, $day "i morgon", "på tisdag" or a date.
guide-open-until = مفتوح الآن، حتى الساعة { $time }
guide-open-until-day = مفتوح الآن، ويغلق { $day } الساعة { $time }
guide-opens-today = يفتح اليوم الساعة { $time }
guide-opens-day = يفتح { $day } الساعة { $time }
guide-open-unknown = لا نعرف متى يكون مفتوحاً
# $day is "i dag", "i morgon", "på tisdag" or a date.
guide-school-shut-on = المدرسة مغلقة الآن على الأغلب. تفتح { $day }.
guide-school-shut-earliest = المدرسة مغلقة الآن على الأغلب. تفتح { $day } على أقرب تقدير.
guide-school-shut-august = المدرسة في العطلة الصيفية على الأغلب. تفتح من جديد في أغسطس.
guide-more = اقرأ المزيد
# $number is a phone number.
guide-call = اتصل بالرقم {"\u2066"}{ $number }{"\u2069"}
guide-text = أرسل رسالة قصيرة (sms) إلى {"\u2066"}{ $number }{"\u2069"}
guide-chat = دردش أو اكتب
guide-web = إلى الموقع
guide-mail = اكتب بالبريد الإلكتروني
# $place is a street address.
guide-visit = عنوان الزيارة: {"\u2066"}{ $place }{"\u2069"}
guide-known = كيف نعرف ذلك؟
guide-known-number = عن الرقم
guide-known-source = انظر الصفحة
# $site is a web site, $date a date.
guide-known-assured = تم التأكد منه في { $date }.
guide-known-read = قرأناه في موقع {"\u2066"}{ $site }{"\u2069"} ({ $date }).
guide-known-read-undated = قرأناه في موقع {"\u2066"}{ $site }{"\u2069"}.
guide-known-old = قرأناه في موقع {"\u2066"}{ $site }{"\u2069"} ({ $date }). ربما تغيّر ذلك.
guide-known-old-undated = قرأناه في موقع {"\u2066"}{ $site }{"\u2069"}، وليس عليه تاريخ. ربما تغيّر ذلك.
# $source is where the days were read, $date the day somebody typed them in.
guide-known-terms = قرأنا أيام المدرسة هنا: {"\u2066"}{ $source }{"\u2069"} ({ $date }).
guide-known-terms-undated = قرأنا أيام المدرسة هنا: {"\u2066"}{ $source }{"\u2069"}.
# $date is the day a page that may be kept was made.
guide-made = هذه الصفحة من { $date }. ربما تغيرت الأرقام منذ ذلك الوقت.
guide-may-have-changed = ربما تغيّر
guide-wrong = الرقم غير صحيح
guide-wrong-address = العنوان غير صحيح
guide-wrong-thanks = شكراً، الآن نعرف
    .text = نسجّل في العدد أن أحداً قال إن هناك خطأ. عندها يمكن لشخص بالغ أن يتأكد. لا نحفظ من أنت.
guide-wrong-back = رجوع إلى الجواب
# $place is a municipality.
guide-missing = تنقصنا بعض بيانات الاتصال في {"\u2066"}{ $place }{"\u2069"}
    .what = لم نجد بيانات اتصال مؤكدة لما يلي:
guide-missing-next = اختر بدلاً من ذلك ما هو مكتوب في الأعلى هنا. يمكن الوصول إليه.
guide-line = هنا يردّ شخص دائماً
    .guardian = هنا يردّ شخص دائماً
guide-line-bris = Bris مفتوح في أي ساعة من اليوم لكل من عمره أقل من 18 سنة. يحق لك عدم ذكر اسمك.
    .guardian = Bris مفتوح في أي ساعة من اليوم لكل من عمره أقل من 18 سنة.
    .until-then = حتى ذلك الوقت: اتصل بخط بريس (Bris) على {"\u2066"}{ $number }{"\u2069"}
guide-line-1177 = على الرقم 1177 تردّ ممرضة في أي ساعة من اليوم.
    .guardian = على الرقم 1177 تردّ ممرضة في أي ساعة من اليوم.
    .until-then = حتى ذلك الوقت: اتصل بالرقم {"\u2066"}{ $number }{"\u2069"} للحصول على نصيحة طبية
guide-line-silent = لا أحد يردّ؟ انتظر دورك أو اتصل مرة أخرى. إذا كنت في خطر، فاتصل بالرقم 112.
    .guardian = لا أحد يردّ؟ انتظر دورك أو اتصل مرة أخرى. إذا كان طفلك في خطر، فاتصل بالرقم 112.
guide-note = ورقتي
guide-note-always = في أي ساعة من اليوم
guide-note-say = يمكنك أن تبدأ هكذا:
guide-note-danger = إذا كان هناك خطر: اتصل بالرقم 112.
guide-note-print = اطبع
guide-note-how = لا يُكتب في الورقة ما هو الموضوع. يمكنك أن تطبعها أو تلتقط صورة لها.

## Questions from the young

guide-asks = أسئلة من الشباب
    .lead = أسئلة قصيرة وأجوبة قصيرة.
guide-asks-link = أسئلة من الشباب

## Free words

guide-search = اكتب بكلماتك
guide-search-go = ابحث
guide-search-hits = هذا ما وجدناه
guide-search-where = { $kind }: أين تسكن؟
    .guardian = { $kind }: أين يسكن طفلك؟
guide-search-instead = لم نجد هنا جهة اتصال مؤكدة. يمكنك أن تجد المساعدة هكذا بدلاً من ذلك. إذا كان هناك خطر، فاتصل بالرقم 112.
    .guardian = لم نجد هنا جهة اتصال مؤكدة. يمكنكم أن تجدوا المساعدة هكذا بدلاً من ذلك. إذا كان طفلك في خطر، فاتصل بالرقم 112.
guide-search-long = النص أطول مما يمكن البحث به. بحثنا عن بدايته، وهي ما زالت في الخانة. جرّب أن تكتب نصاً أقصر قليلاً.
guide-search-none = لم نجد شيئاً بهذه الكلمات
    .lead = جرّب كلمات أخرى. أو ابدأ من البداية واختر صورة.

## Danger

guide-crisis-card = هل أنت في خطر الآن؟
    .lead = لا يلزم أن تبقى وحدك مع هذا. اتصل الآن. قل أين أنت.
    .guardian = هل طفلك في خطر الآن؟
    .lead-guardian = اتصل الآن. قل أين أنتم. لست مضطراً لمواجهة هذا وحدك.
guide-crisis = مساعدة الآن
    .lead = إذا كان أحد في خطر، فاتصل بالرقم 112. قل أين أنت وماذا حدث.
    .lead-guardian = اتصل بالرقم 112 إذا كان طفلك في خطر. قل أين أنتم وماذا حدث.
guide-crisis-silent = إذا لم يردّ أحد
    .lead = انتظر دورك. اتصل مرة أخرى. اذهب إلى شخص بالغ قريب منك: جار أو معلم أو شخص في متجر. قل: أحتاج إلى مساعدة الآن.
    .lead-guardian = انتظر على الخط. اتصل مرة أخرى. اطلب المساعدة من شخص قريب منكم: جار أو معلم أو شخص في متجر. لا تترك الطفل وحده.

## Who stands behind

guide-who = من يقف وراء الموقع؟
    .lead = يساعد Lotsen الأطفال والشباب والآباء والأمهات في محافظة كالمار (Kalmar län) على إيجاد المكان المناسب.
guide-who-1 = من هم؟
    .text = من يدير الموقع: { $behind }.
    .nobody = لا أحد يدير الموقع، ولا تقف وراءه أي جهة رسمية.
guide-who-2 = كيف تعرفون الأرقام؟
    .text = قرأنا كل رقم في صفحة نضع رابطها، أو تأكد منه إنسان. وإلا فلا نعرضه. إذا كانت الصفحة قديمة، نقول إن الرقم ربما تغيّر.
guide-who-3 = إذا كان هناك خطأ
    .text = افتح «كيف نعرف ذلك؟» أو «اقرأ المزيد» عند جهة الاتصال. ثم اضغط على «الرقم غير صحيح» أو «العنوان غير صحيح». لا يلزم أن تكتب شيئاً.
guide-reach-nobody = هذا موقع تجريبي. لذلك لا يوجد من تتواصل معه.
guide-reach-unsaid = هنا يجب أن يُكتب كيف تتواصل معهم. لم يُكتب ذلك بعد.

## What happens to what you write

guide-privacy = ماذا يحدث لما أكتبه؟
    .lead = لا يلزم أن تقول من أنت كي تحصل على نصائح هنا.
guide-privacy-1 = ما لا نحفظه
    .text = لا نحفظ من أنت ولا أين أنت ولا أي هاتف لديك. لا نستعمل ملفات تعريف الارتباط (cookies). لن يعرف أحد آخر أنك كنت هنا.
guide-privacy-2 = حين تبحث
    .text = نستعمل الكلمات التي تكتبها فقط كي نجد جواباً. بعدها تختفي.
guide-privacy-3 = ما نعدّه
    .text = إذا ضغطت على «الرقم غير صحيح»، نعدّ ضغطة واحدة. ونعدّ أيضًا كم مرة يعرض الدليل إجابة: الموضوع والأشهر الثلاثة. إذا اخترت البلدية بنفسك نعدّها أحيانًا أيضًا. نحفظ عدد المرات فقط، لا من أنت. إذا أجاب كثيرون كيف سار التواصل فقد يرى الجميع المجموع.
guide-privacy-4 = ما يبقى في هاتفك
    .text = قد تظهر الصفحات في سجل متصفحك. لا يُكتب هناك إلا Lotsen وبعض الحروف. الأجوبة عن الخطر لا تُكتب أبداً في عنوان الصفحة. زر «مغادرة» يبدّل الصفحة بسرعة، لكن السجل يبقى. يمكنك أن تمحوه بنفسك. إذا حفظت أجوبتك على الهاتف تبقى عليه أسبوعًا على الأكثر.
guide-privacy-5 = عندما تكتب إلى شخص الاتصال
    .text = ما تكتبه يُحفظ مقفلاً. يستطيع فتحه من يستقبلون الرسائل هناك، ومن عنده رمزك. وإذا طلب القانون ذلك، يستطيع شخصان معاً فتحه. وبجانبه نحفظ أي مدرسة أو عيادة اخترتها. إذا ذكرت عمرك تقريباً، أو أجبت عن السؤالين، فهذا يُحفظ أيضاً.
guide-privacy-6 = عندما تضغط على «مغادرة»
    .text = تظهر صفحة أخرى. إذا ضغطت على زر الرجوع في المتصفح تبقى الصفحة فارغة، ما دام المتصفح يشغّل السكربت (skript). ومن دون سكربت قد يُظهر زر الرجوع الصفحة من جديد. عندها أغلق علامة التبويب.

## Accessibility

guide-accessibility = هل يستطيع الجميع استعمال الموقع؟
    .lead = هكذا يعمل Lotsen لمن يرى أو يسمع أو يقرأ أو يتحرك بطرق مختلفة.
guide-accessibility-1 = لمن هذا الموقع؟
    .text = اسم الخدمة Lotsen. من يديرها: { $behind }. القانون الذي يسري عليها هو قانون إتاحة الخدمات العامة الرقمية للجميع، واسمه بالسويدية lagen om tillgänglighet till digital offentlig service (2018:1937).
    .nobody = اسم الخدمة Lotsen. هذا موقع تجريبي لا يديره أحد. القانون الذي يسري عليها هو قانون إتاحة الخدمات العامة الرقمية للجميع، واسمه بالسويدية lagen om tillgänglighet till digital offentlig service (2018:1937).
guide-accessibility-2 = ما مدى جودة عمل الموقع؟
    .text = الموقع متوافق مع القانون جزئياً. نحن نبنيه وفق WCAG 2.2 بالمستوى AA. يمكن استعماله من دون JavaScript، وبلوحة المفاتيح، وبقارئ الشاشة، وفي الوضع الداكن، وبخط كبير.
guide-accessibility-3 = ما لا يعمل بعد
    .text = لا شيء بلغة الإشارة، لأن أحداً لم يصوّر ذلك بعد. لم يجرّب الموقع بعد أي شخص يستعمل هو نفسه قارئ الشاشة. لذلك قد توجد أخطاء لا نراها.
    .translated = لم يراجع أي إنسان هذه الترجمة، لأنه لم يكن عندنا بعد من يعرف هذه اللغة. لذلك قد تكون بعض الكلمات خاطئة.
guide-accessibility-4 = كيف جرّبنا الموقع؟
    .text = جرّبنا الموقع بأنفسنا في متصفح Chromium: بلوحة المفاتيح، وبأداة axe، في الوضع الفاتح والوضع الداكن. تم التقييم في 21 نوفمبر 2026. وكان آخر تغيير في النص في 1 ديسمبر 2026.
guide-accessibility-5 = قل لنا إذا كان هناك ما لا يعمل
    .text = تواصل مع من يدير الموقع. إذا لم يرضك الجواب، يمكنك أن تقدم بلاغاً إلى Digg، على digg.se/tdosanmalan.
    .nobody = لا أحد يدير الموقع الآن. عندما تديره جهة ما، يُكتب هنا كيف تخبرها. إذا لم يرضك الجواب، يمكنك بعد ذلك أن تقدم بلاغاً إلى Digg، على digg.se/tdosanmalan.
guide-accessibility-6 = استثناءات قمنا بها
    .text = يسمح القانون لمن يدير موقعاً بأن يترك ما يكون عبئاً غير معقول (12 §)، أي ما يكلّف أكثر بكثير مما ينبغي. لم نقم بأي استثناء من هذا النوع.
guide-accessibility-7 = ما لا يشمله القانون
    .text = لا يشمل القانون كل المحتوى (9 §)، مثل الأفلام القديمة ومحتوى الآخرين. لا يوجد شيء من ذلك هنا. الروابط تقود إلى مواقع الآخرين، وهم مسؤولون عن مواقعهم.

## For when there is no net

guide-offline = احفظ النصائح لوقت لا يكون فيه إنترنت
    .lead = يمكنك أن تحفظ النصائح في هاتفك. عندها يمكن قراءتها من دون إنترنت.
guide-offline-1 = هذا ما يُحفظ في الهاتف
    .text = صفحة فيها كل النصائح باللغة التي تقرأ بها الآن، وصفحتا المساعدة الآن. لا شيء عمّا قرأته. من كان هاتفك معه يمكنه أن يرى أنك حفظت Lotsen. قد تتغيّر النصائح والأرقام، لذلك احفظ من جديد من وقت لآخر.
guide-offline-save = احفظ في الهاتف
guide-offline-renew = احفظ من جديد
guide-offline-drop = امحُ ما حُفظ
guide-offline-saved = تم الحفظ. يمكن القراءة من دون إنترنت.
guide-offline-dropped = تم المحو. لم يبقَ شيء.
guide-offline-busy = يجري الحفظ …
guide-offline-failed = لم ينجح ذلك. تأكد من وجود الإنترنت وجرّب مرة أخرى.
guide-offline-stays = لم يمكن جلب الصفحات الجديدة. ما حفظته من قبل ما زال موجوداً.
guide-offline-no-script = يحتاج الزر إلى سكربت (skript). يمكنك بدلاً من ذلك أن تفتح صفحة كل النصائح وتحفظها في المتصفح.
guide-offline-open = افتح صفحة كل النصائح
guide-offline-page = كل النصائح، من دون إنترنت
    .lead = من دون إنترنت لا نعرف ما هو مفتوح الآن. إذا كان أحد في خطر، فاتصل بالرقم 112.
guide-offline-local = في بلديتك
