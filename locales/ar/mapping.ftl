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
mapping-published = وصلت في { $day }
mapping-published-late = تأخرت الإجابة { $days } يومًا.
mapping-waiting = إجابات في الطريق
mapping-waiting-by = ستصل الإجابة في { $day } على الأكثر. الجهة التي ستجيب: { $owes }.
mapping-late = متأخرة
mapping-late-since = كان يجب أن تصل الإجابة في { $day }. الجهة التي ستجيب: { $owes }.
mapping-feed = متابعة الإجابات في قارئ (Atom)

## The four areas

mapping-areas = الإجابات في أربعة أقسام
mapping-area-discover = الاكتشاف
    .text = أن يلاحظ أحد متى تلزمك مساندة.
mapping-area-assess = التقييم
    .text = أن يعرف أحد ما يلزمك.
mapping-area-collaborate = التعاون
    .text = أن يساعد الكبار بعضهم بعضًا.
mapping-area-follow-up = المتابعة
    .text = أن يتأكد أحد إن تحسنت الأمور.
mapping-area-empty = لا توجد إجابات عن هذا بعد.
mapping-brief = صفحتان للطباعة
mapping-brief-print = يمكن الطباعة أو الحفظ بصيغة pdf من قائمة المتصفح.

## A finding

mapping-child = للأطفال والشباب
mapping-adult = للكبار
mapping-version = لمن هذا النص؟
mapping-tenth = { $number } من كل 10
mapping-percent = { "\u2066" }{ $number } %{ "\u2069" }
mapping-between = بين { $low } و{ $high } من كل { $of }
mapping-at-most = { $high } من كل { $of } على الأكثر
mapping-at-least = { $low } من كل { $of } على الأقل
mapping-anything = كل شيء ممكن
mapping-likely = على الأرجح { $interval }.
mapping-answered = عدد المجيبين
mapping-n = أجاب عن السؤال { $n }.
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
mapping-how-sure-interval = أجاب كثيرون، لكن ليس الجميع. لذلك نقول بين أي رقمين يقع العدد على الأرجح.
mapping-how-sure-hidden = حيث يُكتب «إجابات قليلة جدًا» لا نعرض أي رقم. هكذا لا يستطيع أحد معرفة ما أجاب به شخص ما.
mapping-limit-schools = شاركت مدارس قليلة. لذلك لا نقول بالتأكيد أبدًا.
mapping-limit-same = ربما أجاب الأشخاص أنفسهم في المرتين.
mapping-limit-visible = بهذا العدد من الإجابات لا تظهر إلا فروق من { $points } نقطة مئوية فأكثر.

## Charts

mapping-as-table = عرض كجدول
mapping-chart-bars = أعمدة. الأرقام نفسها في الجدول.
mapping-chart-waves = أعمدة، واحد لكل مرة. الأرقام نفسها في الجدول.
mapping-chart-radar = مخطط شبكي. الأرقام نفسها في الجدول.
mapping-chart-tiles = البلديات كمربعات، في أماكنها تقريبًا. الأرقام نفسها في الجدول.
mapping-head-what = ماذا
mapping-head-share = النسبة
mapping-head-likely = على الأرجح
mapping-image = حفظ الصورة

## What is done

mapping-do = هذا ما نفعله
mapping-will = هذا ما سنفعله
mapping-will-by = يكتمل في { $day } على الأكثر.
mapping-cannot = هذا ما لا نستطيع فعله
mapping-owner = المسؤول: { $owner }.
mapping-decided = تقرر في { $day }.
mapping-follow-up = المتابعة في { $day }.
mapping-reading = كيف قرأت مجموعة من الشباب الأرقام
mapping-quotes = بعض الأصوات
    .text = أعدنا صياغة الكلمات كي لا يُعرف أحد.

## Proof and downloads

mapping-proof = هل يستطيع أحد أن يرى ما أجبت به؟
    .text = لا نعرض أرقامًا صغيرة. حاول برنامج آخر حساب الأرقام المخفية من كل ما عرضناه ولم يستطع. لكن ما يعرفه شخص عنك من قبل لا نستطيع حمايته.
mapping-download = تنزيل الأرقام
mapping-download-xlsx = جدول بيانات (xlsx)
mapping-download-manifest = قائمة بكل الملفات (json)
mapping-download-table = جدول: { $question }
mapping-download-fixed = الملفات لا تتغير أبدًا. والعنوان يبقى نفسه دائمًا.

## The pulse

mapping-pulse = هل استمعنا؟
    .text = لا يلزم ذكر الاسم. نحفظ فقط كم شخصًا أجاب بماذا.
mapping-pulse-understood = هل كانت الإجابة مفهومة؟
mapping-pulse-listened = هل استمعوا في رأيك؟
mapping-pulse-yes = نعم
mapping-pulse-partly = جزئيًا
mapping-pulse-no = لا
mapping-pulse-send = إرسال
mapping-pulse-thanks = شكرًا على الإجابة
    .text = عندما يجيب 10 على الأقل نعرض كم أجابوا، بالعشرات الكاملة.
mapping-pulse-choose = يجب اختيار إجابة واحدة على الأقل أولًا.
mapping-pulse-so-far = هكذا أجاب الآخرون
mapping-pulse-count = { $n } على الأقل
mapping-pulse-few = أقل من 10
