### The mapping room: what was said, in numbers nobody can turn back into a child, and what is done about it.

# "\u2066" and "\u2069" hold what is filled in from left to right. The child is spoken to without gender, as in contact.ftl.

mapping = هذا ما قلتموه، وهذا ما نفعله
mapping-tile = هذا ما قلتموه
mapping-lead = هنا الإجابات عمّا أخبرتمونا به: ما سمعناه، وما نفعله، وما لا نستطيع فعله.
mapping-empty = لا توجد إجابات هنا بعد
    .text = عندما ينتهي الاستبيان نحسب ونفكر ونقرر. بعد ذلك تأتي الإجابة إلى هنا.
mapping-all = كل الإجابات
mapping-answers = إجابات وصلت
mapping-read = قراءة الإجابة
mapping-published = وصلت الإجابة في { $day }
mapping-published-late = عدد أيام التأخير: { $days }.
mapping-waiting = إجابات في الطريق
mapping-waiting-by = ستصل الإجابة في { $day } على الأكثر. الجهة التي ستجيب: { $owes }.
mapping-late = متأخرة
mapping-late-since = كان يجب أن تصل الإجابة في { $day }. الجهة التي ستجيب: { $owes }.
# $waves is one or more, each by month and year.
mapping-card-waves = طُرح السؤال في: { $waves }.
# $areas is one or more of the four areas.
mapping-card-areas = الموضوع: { $areas }.
# $day is a date.
mapping-card-closed = أُغلق الاستبيان في { $day }.
mapping-feed = هل لديك قارئ RSS؟ يمكن متابعة الإجابات فيه

## The four areas

mapping-areas = الإجابات في أربعة أقسام
mapping-area-discover = الاكتشاف
    .text = أن يلاحظ أحد متى تلزمك مساندة.
mapping-area-assess = التقييم
    .text = أن يعرف أحد ما يلزمك.
mapping-area-collaborate = التعاون
    .text = أن يساعد الكبار بعضهم بعضًا.
    .child = التعاون
mapping-area-follow-up = المتابعة
    .text = أن يتأكد أحد إن تحسنت الأمور.
mapping-area-empty = لا توجد إجابات عن هذا بعد.
mapping-brief = صفحتان للطباعة
mapping-brief-print = يمكن الطباعة أو الحفظ بصيغة pdf من قائمة المتصفح.
# An address comes after it.
mapping-brief-charts = صور أخرى عن هذا:
# An address comes after it.
mapping-brief-rest = توجد إجابات أخرى عن هذا:

## A finding

mapping-child = للأطفال والشباب
mapping-adult = للكبار
mapping-version = لمن هذا النص؟
mapping-tenth = { $number } من كل 10
mapping-hundredth = { $number } من كل 100
mapping-percent = { "\u2066" }{ $number } %{ "\u2069" }
mapping-between = بين { $low } و{ $high } من كل { $of }
mapping-at-most = { $high } من كل { $of } على الأكثر
mapping-at-least = { $low } من كل { $of } على الأقل
mapping-anything = بين لا أحد والجميع
mapping-likely = على الأرجح { $interval }.
mapping-answered = عدد المجيبين
mapping-n = أجاب عن السؤال { $n }.
mapping-n-pooled = طُرح السؤال أكثر من مرة، وعدد الإجابات { $n }. ربما أجاب الشخص نفسه كل مرة، وعندها يكون العدد أقل تأكيدًا مما يبدو.
mapping-reach = وصل السؤال إلى { $asked }.
mapping-reach-unknown = لا نعرف كم شخصًا وصله السؤال.
mapping-open = كل من لديه الرابط كان يستطيع الإجابة، وأكثر من مرة أيضًا.
mapping-few = إجابات قليلة جدًا
mapping-surely-more = أكثر من المرة السابقة بالتأكيد
mapping-surely-fewer = أقل من المرة السابقة بالتأكيد
mapping-probably-more = أكثر من المرة السابقة على الأرجح، لكن قد تكون مصادفة
mapping-probably-fewer = أقل من المرة السابقة على الأرجح، لكن قد تكون مصادفة
mapping-none-sure = لا يوجد فرق مؤكد عن المرة السابقة
mapping-too-few = الإجابات قليلة جدًا للمقارنة مع المرة السابقة
mapping-how-sure = ما مدى التأكد من ذلك؟
mapping-how-sure-interval = لم يُجب الجميع. لذلك نقول بين أي رقمين يقع العدد على الأرجح.
mapping-how-sure-hidden = حيث يُكتب «إجابات قليلة جدًا» لا نعرض أي رقم. ذلك كي لا يستطيع أحد أن يحسب ما أجاب به شخص ما.
mapping-limit-schools-known = شاركت مدارس قليلة، أو لا نعرف كم عددها. لذلك لا نكتب أبدًا «بالتأكيد» عن فرق.
mapping-limit-same = ربما أجاب الأشخاص أنفسهم في المرتين.
mapping-limit-visible = بهذا العدد من الإجابات لا يظهر إلا فرق هو { $points } من كل 100 على الأقل.

## Charts

mapping-kind-bars = الأجوبة
mapping-kind-waves = في كل مرة سألنا فيها
mapping-kind-radar = كل الأسئلة
mapping-kind-informants = جنبًا إلى جنب
mapping-kind-tiles = كل بلدية على حدة
mapping-as-table = عرض كجدول
mapping-chart-bars = أعمدة. الأرقام نفسها في الجدول.
mapping-chart-waves = أعمدة، واحد لكل مرة. الأرقام نفسها في الجدول.
mapping-chart-radar = مخطط شبكي. الأرقام نفسها في الجدول.
mapping-chart-tiles = البلديات كمربعات، في أماكنها تقريبًا. الأرقام نفسها في الجدول.
mapping-head-what = ماذا
mapping-head-share = النسبة
mapping-head-likely = على الأرجح
mapping-image = حفظ الصورة

## Several informants side by side, from answers that are out

# $who is one of those below, $when a month and year.
mapping-informant = { $who }، { $when }
mapping-informant-young = الأطفال الأصغر
mapping-informant-child = الأطفال
mapping-informant-youth = الشباب
mapping-informant-guardian = الكبار في البيت
mapping-informant-staff = الموظفون
mapping-informants-title = الأسئلة نفسها لأشخاص مختلفين
# Questions come after it, each with a number for each informant.
mapping-informants-good = هذا عدد من قالوا إن الأمر جيد من بين الذين أجابوا:
mapping-informants = كيف طُرحت الأسئلة، ومن أين تأتي الأرقام
    .text = تلقى الجميع السؤال نفسه، لكن ليس دائمًا بالكلمات نفسها. بين القوسين الإجابات التي تُعدّ جيدة. نُشرت الأرقام من قبل في إجابات لا تتغير أبدًا.

## What is done

mapping-do = هذا ما نفعله
mapping-will = هذا ما سنفعله
mapping-will-by = يكتمل في { $day } على الأكثر.
mapping-cannot = هذا ما لا نستطيع فعله
mapping-owner = المسؤول: { $owner }.
mapping-decided = تقرر في { $day }.
mapping-follow-up = في { $day } ننظر ماذا حدث بعد ذلك.
mapping-after-erratum = تصحيح
mapping-after-follow-up = ماذا حدث بعد ذلك
mapping-after-corrected = جرى التصحيح { $day }
mapping-after-news = جديد { $day }: ماذا حدث بعد ذلك
mapping-after-gone = أُزيل ما كان مكتوبًا هنا.
mapping-reading = كيف قرأت مجموعة من الشباب الأرقام
mapping-quotes = بعض الأصوات
    .text = أعدنا صياغة الكلمات كي لا يُعرف أحد.
mapping-counter = صوت آخر
mapping-talks = ما قالوه عندما تحدثنا معهم

## Proof and downloads

mapping-proof = هل يستطيع أحد أن يرى ما أجبت به؟
    .text = ليس في الأرقام هنا. لا نعرض أرقامًا صغيرة. حاول برنامج آخر حساب الأرقام التي نخفيها ولم يستطع. لكن من يعرف عنك شيئًا من قبل قد يستطيع أن يخمّن. لا نستطيع منع ذلك.
mapping-download = تنزيل الأرقام
mapping-download-xlsx = جدول بيانات (xlsx)
mapping-download-manifest = قائمة بكل الملفات (json)
mapping-download-table = جدول: { $question }
mapping-download-fixed = الملفات لا تتغير أبدًا. وهي دائمًا في العنوان نفسه.

## The pulse

mapping-pulse = هل استمعنا؟
    .text = لا يلزم ذكر الاسم. نحفظ فقط كم شخصًا أجاب بماذا.
mapping-pulse-understood = هل كانت الإجابة مفهومة؟
mapping-pulse-listened = هل استمعوا في رأيك؟
mapping-pulse-yes = نعم
mapping-pulse-partly = قليلًا
mapping-pulse-no = لا
mapping-pulse-send = إرسال
mapping-pulse-thanks = شكرًا على الإجابة
    .text = عندما يجيب 10 على الأقل نعرض كم أجابوا، بالعشرات الكاملة.
mapping-pulse-choose = يجب اختيار إجابة واحدة على الأقل أولًا.
mapping-pulse-so-far = هكذا أجاب الآخرون
mapping-pulse-count = { $n } على الأقل
mapping-pulse-few = أقل من 10

## Words of the code book, and of a finding's first draft

mapping-everybody = الجميع
mapping-county = المحافظة كلها
# $answer and $question are a survey's own words; names in braces stand for numbers.
mapping-draft-child = { "{tio}" } أجابوا ”{ $answer }“ عن السؤال: { $question }
# Between two answers that are counted together: it ends the one and begins the other.
mapping-draft-or = “ أو ”
# The same, for a grown-up.
mapping-draft-adult = { "{procent}" } ({ "{antal}" } من { "{alla}" }) أجابوا ”{ $answer }“ عن السؤال: { $question }

## A group of young people reads it first

mapping-reading-title = أنتم تقرؤون أولًا
mapping-reading-about = أنتم تقرؤون هذا قبل الجميع. كيف تفهمون الأرقام؟ هل فهمنا بشكل صحيح؟
mapping-reading-names = لا تكتبوا أسماء. لا أحد يسأل من أنتم.
# $day is a date.
mapping-reading-until = يعمل الرابط حتى { $day }.
mapping-reading-how = هكذا نفهمها
mapping-reading-send = إرسال
mapping-reading-thanks = شكرًا. الآن يعرف الكبار كيف تفهمونها.
    .text = يمكنكم تغيير ما كتبتم بالرابط نفسه.
mapping-reading-empty = اكتبوا شيئًا عن أمر واحد على الأقل.
mapping-reading-ended = انتهى الرابط
    .text = ربما أُعيد حساب الجواب أو حُذف. اطلبوا رابطًا جديدًا ممن أعطاكم هذا الرابط.
mapping-reading-ended-out = صدر الجواب الآن. يستطيع الجميع قراءته.
mapping-reading-ended-read = اقرؤوا الجواب
mapping-reading-pause = ليس الآن
    .text = الكبار يغيّرون الجواب الآن. جرّبوا الرابط مرة أخرى بعد بضعة أيام.

## On a wall

mapping-print = اطبع الإجابة أو اعرضها
    .text = علّق الإجابة حيث يراها من أجابوا. على الشاشة تتبدّل الصور من تلقاء نفسها.
mapping-sheet-affisch-a4 = ملصق A4
mapping-sheet-affisch-a3 = ملصق A3
mapping-sheet-skarm-bred = شاشة أفقية
mapping-sheet-skarm-hog = شاشة عمودية
mapping-print-scan = اقرأ الإجابة كاملة

## The county's own work together

mapping-together = هكذا نعمل معًا
mapping-together-lead = هنا يحكي الكبار في المنطقة والبلديات والمدارس كيف يعملون معًا وإلى أين وصلوا. الهدف أن تصبح المساعدة أفضل.
mapping-together-empty = لا يوجد شيء هنا بعد
    .text = لم يكتب الكبار هنا بعد. في هذه الأثناء يمكن قراءة ما قاله آخرون، أو قول الرأي.
mapping-together-swedish = بعض النصوص هنا بالسويدية فقط.
mapping-together-steps = خمس خطوات
mapping-together-now = نحن هنا الآن
mapping-together-meetings = اجتماعات
mapping-together-ahead = اجتماع قادم
mapping-together-earlier = اجتماعات سابقة
mapping-together-decisions = ما قرّرناه
mapping-together-done = تمّ
# $day is a date.
mapping-together-late = كان يجب أن ينتهي في { "\u2066" }{ $day }{ "\u2069" }.
mapping-together-documents = للقراءة
# $host is a site ("exempel.se").
mapping-together-leads = القراءة في { "\u2066" }{ $host }{ "\u2069" }
mapping-together-feed = هل لديك قارئ RSS؟ يمكن متابعة القرارات فيه

## Where a number comes from

mapping-trace = من أين تأتي الأرقام؟
    .text = تأتي أرقام هذه الإجابة من ملفات لا تتغيّر أبدًا. هنا يظهر الملف ومكان الرقم فيه. بالرمز في الآخر يمكن أن نرى أن لا أحد غيّر الملف.

## What is counted in the contact room; no survey

mapping-measure = عندما يكتب أحد إلى شخص الاتصال
    .text = هذا لا يأتي من استبيانات. شخص الاتصال شخص كبير يمكن الكتابة إليه. نعدّ كم يستغرق الأمر وكيف يسير، في المحافظة كلها. لا أحد يقرأ ما يُكتب من أجل العدّ. إذا كان الأمر يخص أقل من خمسة لا نعرض شيئًا. وإذا كان يخص مكانًا واحدًا فقط لا نعرض شيئًا أيضًا.
mapping-measure-few = أقل من أن يُعرض
# $time is a length of time, $period months.
mapping-measure-half = استغرق الأمر لدى النصف { $time } على الأكثر. يخص هذا من بدأوا في الفترة { $period }.
mapping-measure-beyond = لم يحدث ذلك بعد لدى أكثر من النصف. يخص هذا من بدأوا في الفترة { $period }.
mapping-measure-hour = ساعة
mapping-measure-hours = { $count ->
        [one] ساعة
        [two] ساعتين
        [few] { $count } ساعات
       *[other] { $count } ساعة
    }
mapping-measure-days = { $count ->
        [one] يومًا
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
mapping-measure-months = { $from } إلى { $to }
mapping-measure-answer = حتى أجاب شخص
mapping-measure-assessment = حتى عرف شخص ما هو المطلوب
mapping-measure-help = حتى بدأت المساعدة
mapping-measure-plan = حتى كانت لدى عدة كبار خطة معًا
mapping-measure-handover = حتى قال شخص آخر نعم أو لا لتولّي الأمر
mapping-measure-passed-on = هل أُحلت إلى مكان آخر قبل المجيء إلى هنا؟
mapping-measure-bounced = هل قال أحد لا لتولّي الأمر؟
mapping-measure-handover-told = هل كتبنا وأخبرنا قبل أن يتولّى شخص آخر الأمر؟
mapping-measure-asked-help = هل كانت هناك مساعدة؟
mapping-measure-asked-part = هل كانت هناك مشاركة في القرار؟
mapping-measure-option-yes = نعم
mapping-measure-option-no = لا
mapping-measure-option-partly = قليلًا
mapping-measure-option-one = من مكان واحد
mapping-measure-option-several = من عدة أماكن
mapping-measure-tertial-1 = من يناير إلى أبريل { $year }
mapping-measure-tertial-2 = من مايو إلى أغسطس { $year }
mapping-measure-tertial-3 = من سبتمبر إلى ديسمبر { $year }

## What people look for in the guide

mapping-sought = ما يبحث الآخرون عن مساعدة فيه
    .text = نعدّ كم مرة يعرض الدليل إجابة: الموضوع والأشهر الثلاثة. إذا اخترت البلدية بنفسك نعدّها أحيانًا أيضًا. نحفظ عدد المرات فقط، لا من أنت.
    .rules = نعدّ الصفحات لا الناس. الأرقام عشرات كاملة، وقد يكون العدد الحقيقي أكبر. إذا كان العدد قليلًا لا نعرض رقمًا. لا تظهر البلدية إلا عندما يكون لها ثلاثون على الأقل. ما يتعلق بالخطر يُعدّ للمحافظة كلها فقط.
mapping-sought-none = لا توجد أرقام لعرضها بعد. تأتي عندما تنتهي ثلاثة أشهر، إلا إذا كانت قليلة جدًا.
mapping-sought-earlier = أشهر سابقة
mapping-sought-quarter-1 = من يناير إلى مارس { $year }
mapping-sought-quarter-2 = من أبريل إلى يونيو { $year }
mapping-sought-quarter-3 = من يوليو إلى سبتمبر { $year }
mapping-sought-quarter-4 = من أكتوبر إلى ديسمبر { $year }
mapping-sought-places = البلديات
    .text = هنا فقط ما بلغ عشرة على الأقل.
mapping-sought-there = ما يبحث الآخرون عن مساعدة فيه
