package io.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvincesTest {

  @ParameterizedTest
  @CsvSource({
    "河南, 河南",
    "河南省, 河南",
    "上海市, 上海",
    "广西, 广西",
    "广西自治区, 广西",
    "广西壮族自治区, 广西",
    "新疆维吾尔自治区, 新疆",
    "兵团, 兵团",
    "新疆生产建设兵团, 兵团"
  })
  void knowsNames(String name, String province) {
    assertThat(Provinces.named(name)).contains(province);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "火星", "河南市", "上海省", "南京", "河北区"})
  void knowsNoOtherNames(String name) {
    assertThat(Provinces.named(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "江苏省政协办公厅, 江苏",
    "上海市普陀区人民政府万里街道办事处, 上海",
    "天津市河北区财政局, 天津",
    "上海市黄浦区人民政府南京东路街道办事处, 上海",
    "吉林省吉林市审计局, 吉林",
    "内蒙古自治区财政厅, 内蒙古",
    "新疆生产建设兵团第八师, 兵团",
    "中共河北省委办公厅, 河北",
    "国家税务总局海南省税务局, 海南",
    "中国人民政治协商会议广西壮族自治区委员会, 广西",
    "上海市市场监督管理局, 上海"
  })
  void findsTheProvinceInTheNameOfADepartment(String department, String province) {
    assertThat(Provinces.ofDepartment(department)).contains(province);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "商促局",
        "省人大办公厅",
        "南京东路街道办事处",
        "南京市财政局",
        "河北区财政局",
        "海南州审计局",
        "海南藏族自治州财政局",
        "吉林市财政局",
        "西藏路街道",
        "上海路街道办事处",
        "重庆路小学",
        "北京市场监督管理所",
        "南通市人民政府驻上海市办事处",
        "对口支援新疆维吾尔自治区前方指挥部"
      })
  void doesNotGuess(String department) {
    assertThat(Provinces.ofDepartment(department)).isEmpty();
  }

  @Test
  void knowsAllOfThem() {
    assertThat(
            "北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区 新疆生产建设兵团"
                .split(" "))
        .hasSize(32)
        .allSatisfy(name -> assertThat(Provinces.ofDepartment(name)).isPresent());
  }
}
