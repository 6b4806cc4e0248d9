// Blank at once when someone comes Back to a page they left in a hurry; everything else waits until the page is shown, and a little more.
{let d=document,s=d.currentScript.dataset,a=e=>{e=d.createElement('script');e.src=s.page;d.head.append(e)};
if(performance.getEntriesByType('navigation')[0]?.type=='back_forward'&&sessionStorage.left){d.documentElement.hidden=1;location.replace(s.out)}
else delete sessionStorage.left;
addEventListener('load',()=>self.PerformanceObserver?.supportedEntryTypes?.includes('paint')?new PerformanceObserver((_,o)=>o.disconnect(setTimeout(a,99))).observe({type:'paint',buffered:1}):a())}
