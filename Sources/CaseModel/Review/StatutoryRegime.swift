/// The law or guidance that a review is held under (methodology 7.1).
public enum StatutoryRegime: String, Hashable, Sendable, Codable, CaseIterable {
  /// Working Together 2006.
  case wt2006
  /// Working Together 2010.
  case wt2010
  /// Working Together 2013.
  case wt2013
  /// Working Together 2015.
  case wt2015
  /// Working Together 2018.
  case wt2018
  /// Working Together 2023.
  case wt2023
  /// Care Act 2014.
  case careAct2014
  /// Domestic homicide review guidance 2016.
  case dhr2016
  /// Domestic abuse related death review, from 2024.
  case dardr2024
  /// Scottish guidance 2015.
  case scotland2015
  /// Scottish guidance 2021.
  case scotland2021
  /// Scottish guidance 2024.
  case scotland2024
  /// Working Together to Safeguard People, volume 2, Wales.
  case walesVol2
  /// Single unified safeguarding review guidance 2024.
  case susr2024
  /// Safeguarding Board for Northern Ireland regulations 2012.
  case sbni2012
  /// Local arrangements.
  case local
}
