# A second score three weeks later: a change of ten points and more is told as such
language: en

person: WHO-5
person: [I agree]
person: 2
person: 2
person: 2
person: 2
person: 3
phoenix: 44 out of 100 … 50 or below … doctor … not a diagnosis
after: 21 days
person: well-being test
person: 3
person: 3
person: 3
person: 3
person: 3
phoenix: 60 out of 100 … it was 44 … a real rise … above 50
state: menu
